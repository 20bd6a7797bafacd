import type { NoReceipt } from "#domain/dispatch/ledger.ts";

export const receiptOutcome = {
  mailed: [
    "De bevestiging is verstuurd",
    "U krijgt de e-mail binnen een paar minuten, op het adres dat wij van u hebben. Ziet u hem niet? Kijk dan ook bij spam (ongewenste e-mail).",
  ],
  skipped: {
    "not-answered": [
      "Er is nog niet geantwoord met deze link",
      "Wij mailen een bevestiging nadat u met deze link hebt geantwoord. Kies eerst uw onderwerpen.",
    ],
    "no-address": [
      "Wij hebben geen e-mailadres van u",
      "Daarom kunnen wij u niets mailen. Uw controlecode staat op de pagina die u zag na het antwoorden: schrijf hem over. Uw antwoord telt gewoon mee.",
    ],
    bounced: [
      "Wij kunnen u niet mailen",
      "Een eerdere e-mail van ons kwam bij u niet aan. Bel uw contactpersoon als u een ander adres wilt doorgeven. Uw antwoord telt gewoon mee.",
    ],
    complained: [
      "Wij mailen u niet meer",
      "Een eerdere e-mail van ons is als ongewenst gemeld. Daarom sturen wij niets meer naar uw adres. Wilt u toch e-mail? Bel dan uw contactpersoon. Uw antwoord telt gewoon mee.",
    ],
    sent: [
      "U hebt de bevestiging al",
      "U krijgt deze mail één keer per ronde. Kijk in uw e-mail, ook bij spam (ongewenste e-mail).",
    ],
    unsettled: [
      "Wij weten niet zeker of de bevestiging is verstuurd",
      "Kijk over een paar minuten in uw e-mail, ook bij spam (ongewenste e-mail). Wij proberen het niet opnieuw, zodat u hem niet twee keer krijgt. Uw antwoord telt gewoon mee.",
    ],
    closed: [
      "Er kan niet meer geantwoord worden",
      "De controlecode stond op de bladzijde die u zag toen u antwoordde. Wij kunnen hem niet nog eens maken: de sleutel daarvan is vernietigd toen de antwoorden geteld werden. Uw antwoord telt gewoon mee.",
    ],
    refused: [
      "De bevestiging kon nu niet worden verstuurd",
      "Probeer het later nog een keer. Uw antwoord telt gewoon mee.",
    ],
  } satisfies Record<NoReceipt | "closed" | "refused", [string, string]>,
};

export type ReceiptOutcomeWords = typeof receiptOutcome;
