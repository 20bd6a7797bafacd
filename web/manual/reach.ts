import { chapter } from "./chapter.ts";
import { TITLES } from "./titles.ts";

export const reach = chapter({
  id: "reach",
  title: TITLES.reach,
  purpose: {
    nl: "Zorgen dat de agenda van de hele buurt is, en niet van wie altijd al meedoet.",
    en: "See to it that the agenda is the whole neighbourhood's, and not of who always takes part.",
  },
  steps: [
    {
      id: "look",
      basis: "own",
      title: { nl: "Kijk wie ontbreekt", en: "See who is missing" },
      says: [
        {
          nl: "De console toont hoeveel brieven en mails zijn verstuurd en aangekomen, en hoeveel mensen antwoordden: per weg, per taal en per deel van de buurt. Vergelijk dat met wie er woont, en met wat u weet over leeftijd.",
          en: "The console shows how many letters and e-mails were sent and arrived, and how many people answered: per channel, language and part of the neighbourhood. Compare that with who lives there, and with what you know of age.",
        },
      ],
      place: "progress",
    },
    {
      id: "why",
      basis: "own",
      title: { nl: "Vraag waarom", en: "Ask why" },
      says: [
        {
          nl: "Komt de post niet aan? Is de taal een drempel? Gelooft men er niet in? Elke reden vraagt iets anders. Vraag het aan twee of drie mensen uit de groep.",
          en: "Does the mail not arrive? Is the language a barrier? Do people not believe in it? Every reason asks for something else. Ask two or three people of the group.",
        },
      ],
    },
    {
      id: "language",
      basis: "own",
      title: { nl: "Spreek hun taal", en: "Speak their language" },
      says: [
        {
          nl: "Alles voor bewoners is er in het Nederlands, Engels, Arabisch, Turks, Pools en Oekraïens. Zet in het bestand met bewoners de taal van elke bewoner.",
          en: "Everything for residents is there in Dutch, English, Arabic, Turkish, Polish and Ukrainian. Put the language of each resident in the residents file.",
        },
        {
          nl: "Ongeveer 2,5 miljoen volwassenen in Nederland lezen moeilijk. Korte zinnen en hulp bij het lezen helpen iedereen.",
          en: "About 2.5 million adults in the Netherlands read with difficulty. Short sentences and help with reading help everybody.",
        },
      ],
    },
    {
      id: "channels",
      basis: "elsewhere",
      title: { nl: "Kies de weg die bij de groep past", en: "Choose the way that fits the group" },
      says: [
        {
          nl: "Zo doet Maastricht het ook bij zijn eigen vragenlijsten: één code per persoon, voor internet en papier, en langsgaan of bellen waar het achterblijft. Alle wegen komen uit in dezelfde telling.",
          en: "Maastricht does so in its own surveys as well: one code per person, for web and paper, and visits or calls where response lags. All ways end in the same count.",
        },
      ],
      list: [
        { nl: "Mail: het snelst, voor wie mail leest.", en: "E-mail: fastest, for who reads it." },
        {
          nl: "Brief met QR-code, persoonlijke code en papieren formulier: voor wie geen e-mail heeft.",
          en: "Letter with a QR code, a personal code and a paper form: for residents without e-mail.",
        },
        {
          nl: "Aan de deur of aan de telefoon: waar na de herinnering weinig antwoorden komen.",
          en: "At the door or by telephone: where few answers come in after the reminder.",
        },
        {
          nl: "Poster met open link: om te laten weten dat het er is. Die antwoorden tellen niet mee; zij staan apart.",
          en: "Poster with an open link: to let people know that it exists. Those answers are not counted; they stand apart.",
        },
      ],
      see: ["door"],
      place: "letters",
    },
    {
      id: "codes",
      basis: "own",
      title: {
        nl: "Bestel brieven, en blijf van de codes af",
        en: "Order letters, and keep away from the codes",
      },
      says: [
        {
          nl: "Met de code op een brief kan iemand antwoorden. Daarom ziet het team de codes nooit. U bestelt de brieven; de gemeente wijst iemand aan die ze ophaalt en print. Die persoon heeft de rol drukker en geen andere.",
          en: "With the code on a letter somebody can answer. So the team never sees the codes. You order the letters; the municipality names somebody who takes and prints them. That person has the role of printer and no other.",
        },
        {
          nl: "Is een brief kwijt, of gebruikte een ander de code? Trek de code in bij de brieven van de ronde. Hij werkt dan meteen niet meer. Bestel daarna een nieuwe brief.",
          en: "Is a letter lost, or did somebody else use the code? Withdraw the code at the letters of the cycle. It then stops working at once. After that order a new letter.",
        },
      ],
      place: "letters",
    },
    {
      id: "bridge",
      basis: "own",
      title: { nl: "Ga met iemand die de groep kent", en: "Go with somebody who knows the group" },
      says: [
        {
          nl: "Een jongerenwerker, een moeder van school, de beheerder van de moskee of kerk, de huismeester. Ga naar hun plek, op hun tijd. Laat hen niet voor de groep antwoorden.",
          en: "A youth worker, a mother at school, the caretaker of the mosque or church, the janitor. Go to their place, at their time. Do not let them answer for the group.",
        },
      ],
    },
    {
      id: "weigh",
      basis: "own",
      title: { nl: "Wegen is het laatste middel", en: "Weighting is the last resort" },
      says: [
        {
          nl: "Antwoorden uit een deel dat achterblijft, kunnen zwaarder tellen. Standaard staat dat uit. Zet u het aan, dan ligt het vast voordat de ronde opent, en staat het op de pagina met de telling. Ga liever eerst langs.",
          en: "Answers from a part that lags can count for more. By default that is off. If you turn it on, it is fixed before the cycle opens, and stands on the page with the count. Rather go there first.",
        },
      ],
      see: ["agenda"],
    },
    {
      id: "next",
      basis: "own",
      title: { nl: "Neem het mee naar de volgende ronde", en: "Take it along to the next cycle" },
      says: [
        {
          nl: "Schrijf op wie u bereikte, hoe, en wat het aan uren kostte. De inzet van de volgende ronde volgt daaruit.",
          en: "Write down whom you reached, how, and what it took in hours. The effort of the next cycle follows from that.",
        },
      ],
      see: ["feedback"],
    },
  ],
  checks: [
    {
      nl: "Na een week is bekend welk deel achterblijft.",
      en: "After a week it is known which part lags.",
    },
    { nl: "Wie geen e-mail heeft, kreeg een brief.", en: "Residents without e-mail got a letter." },
    {
      nl: "Voor elke groep die achterblijft is er één persoon die erop af gaat.",
      en: "For every group that lags there is one person who goes there.",
    },
    {
      nl: "De poster hangt op plekken waar deze mensen komen.",
      en: "The poster hangs where these people come.",
    },
    {
      nl: "Wat werkte, is opgeschreven voor de volgende ronde.",
      en: "What worked is written down for the next cycle.",
    },
  ],
  pitfalls: [
    {
      trap: {
        nl: "Een hoge respons halen bij wie altijd meedoet.",
        en: "Getting a high response from who always takes part.",
      },
      instead: {
        nl: "Tien antwoorden uit een stille straat zeggen meer dan vijftig uit een drukke.",
        en: "Ten answers from a silent street say more than fifty from a busy one.",
      },
    },
    {
      trap: {
        nl: "De open link rondsturen om de respons op te hogen.",
        en: "Sending the open link around to raise the response.",
      },
      instead: {
        nl: "Geef mensen hun eigen brief. Alleen die antwoorden tellen.",
        en: "Give people their own letter. Only those answers count.",
      },
    },
    {
      trap: {
        nl: "Eén sleutelfiguur laten spreken voor iedereen.",
        en: "Letting one key person speak for everybody.",
      },
      instead: {
        nl: "Laat die persoon u voorstellen, en vraag het daarna de mensen zelf.",
        en: "Let that person introduce you, and then ask the people themselves.",
      },
    },
  ],
  good: [
    {
      nl: "Uit elk deel van de buurt komt ongeveer hetzelfde deel van de antwoorden als er mensen wonen.",
      en: "Every part of the neighbourhood gives about the same share of the answers as of the people.",
    },
    {
      nl: "Wie weinig van zich laat horen, herkent iets van zichzelf op de agenda.",
      en: "Those who are seldom heard recognise something of their own on the agenda.",
    },
  ],
  see: ["door", "agenda", "measure"],
});
