const nl = {
  started: "De ronde is gestart.",
  exists: "Deze ronde loopt al.",
  settingSaved: "Opgeslagen.",
  settingRestored: "Teruggezet.",
  done: "Gelukt.",
  stillNamed:
    "De toegang is weg. Deze persoon staat nog in een wijk als coördinator of contactpersoon, of als enige in het team, en krijgt daar e-mail. Het auditspoor zegt welke wijk: wijs daar iemand anders aan.",
  answered: "Uw antwoord is openbaar.",
  floorDecided: "Uw besluit staat vast en wordt gepubliceerd.",
  floorTooLate: "Hierover valt niets meer te beslissen; er is niets veranderd.",
  confirmed: "De agenda is bevestigd.",
  tooLate: "De agenda stond al vast; er is niets veranderd.",
  notCounted: "Er is nog niet geteld.",
  added: "De belofte is toegevoegd.",
  moved: "De stand is bijgewerkt.",
  notMoved:
    "Deze stap kan niet. Bij stilstand of stoppen is een toelichting van minstens 10 tekens nodig.",
  outcomeSaved: "De uitkomst is vastgelegd.",
  changedMeanwhile:
    "Iemand anders heeft dit intussen veranderd. Kijk opnieuw; er is niets overschreven.",
  noLetters: "Er hoeven nu geen brieven te worden besteld.",
  ordered: "De brieven zijn besteld. Wie de brieven print, ziet de bestelling staan.",
  codeWithdrawn: "De code werkt niet meer. U kunt nu een nieuwe brief bestellen.",
  hourFull:
    "U hebt dit uur al genoeg antwoorden voor anderen ingevuld. Hieronder staat hoe u verder kunt.",
  tooShort: "Schrijf minstens 3 en hoogstens 1.000 tekens. Er is niets bewaard.",
  notOwn: "Dat moet iemand anders van het team goedvinden.",
  remedyProposed: "Uw voorstel staat er. Nu moet iemand met de andere rol het bevestigen.",
  remedyConfirmed: "Bevestigd. De ronde gaat verder waar het misging.",
  remedyWaits:
    "Bevestigd. De ronde kan nu niet verder; de coördinator kan dat op deze pagina in gang zetten.",
  waveStarted: "De meting is gestart. Over een minuut staat die hier.",
  waveExists: "Er loopt al een meting.",
};

const en: typeof nl = {
  started: "The cycle has started.",
  exists: "This cycle is running already.",
  settingSaved: "Saved.",
  settingRestored: "Put back.",
  done: "Done.",
  stillNamed:
    "The access is gone. This person is still named in a neighbourhood as coordinator or contact person, or as the only one of its team, and gets its e-mail. The audit trail says which: name somebody else there.",
  answered: "Your answer is public.",
  floorDecided: "Your decision stands and is published.",
  floorTooLate: "There is nothing to decide here any more; nothing was changed.",
  confirmed: "The agenda is confirmed.",
  tooLate: "The agenda was fixed already; nothing was changed.",
  notCounted: "There is no count yet.",
  added: "The promise was added.",
  moved: "The state is up to date.",
  notMoved:
    "That step cannot be made. Standing still or stopping needs an explanation of at least 10 characters.",
  outcomeSaved: "The outcome is recorded.",
  changedMeanwhile: "Somebody else changed this meanwhile. Look again; nothing was overwritten.",
  noLetters: "No letters have to be ordered now.",
  ordered: "The letters are ordered. Whoever prints the letters sees the order.",
  codeWithdrawn: "The code does not work any more. You can now order a new letter.",
  hourFull:
    "You have filled in enough answers for others this hour. Below stands how you can go on.",
  tooShort: "Write at least 3 and at most 1,000 characters. Nothing was kept.",
  notOwn: "Somebody else of the team has to allow that.",
  remedyProposed: "Your proposal stands. Now somebody with the other role has to confirm it.",
  remedyConfirmed: "Confirmed. The cycle goes on where it failed.",
  remedyWaits:
    "Confirmed. The cycle cannot go on now; the coordinator can set it going on this page.",
  waveStarted: "The measurement has started. In a minute it is shown here.",
  waveExists: "A measurement is running already.",
};

export const toldWords = { nl, en };
