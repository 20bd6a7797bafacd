export const receiptOffer = {
  title: "Bevestiging per e-mail",
  offer:
    "Wilt u dit bewaren? Wij kunnen u een bevestiging mailen, met uw controlecode en uw persoonlijke link. Wat u hebt gekozen, staat er niet in.",
  button: "Mail mij een bevestiging",
};

export type ReceiptOfferWords = typeof receiptOffer;
