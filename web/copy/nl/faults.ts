export const faults = {
  "too-large": [
    "Wat u stuurde, is te groot",
    "Er is niets bewaard. Maak uw tekst korter en probeer het opnieuw.",
  ],
  "bad-form": [
    "Er ging iets mis bij het versturen",
    "Er is niets bewaard. Ga terug, laad de pagina opnieuw en probeer het nog een keer.",
  ],
  "wrong-method": ["Dit kan hier niet", "Ga terug en gebruik de knoppen op de pagina."],
  "try-again": [
    "Het lukt nu even niet",
    "Uw antwoord is nog niet bewaard. Wacht een minuut en probeer het opnieuw met de knop ‘terug’ van uw browser: wat u invulde staat er nog.",
  ],
  "not-found": [
    "Deze pagina bestaat niet",
    "Controleer het adres, of ga naar het overzicht van de buurten.",
  ],
  forbidden: [
    "U kunt hier nu niet bij",
    "U bent niet (meer) ingelogd, of dit formulier was verlopen. Log opnieuw in en probeer het nog een keer.",
  ],
  conflict: [
    "Dit kan nu niet",
    "Iemand anders was eerder, of de ronde is intussen verder gegaan. Kijk opnieuw en probeer het nog een keer.",
  ],
  "too-many": [
    "Even wachten",
    "Via deze internetverbinding kwam net te veel tegelijk binnen. Er is niets verloren. Probeer het over een kwartier opnieuw.",
  ],
};

export type FaultWords = typeof faults;
