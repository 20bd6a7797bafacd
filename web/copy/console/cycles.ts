import type { Channel } from "#domain/answer/ballot.ts";
import type { Verb, WhyNot } from "#domain/dispatch/foresee.ts";
import type { Fate } from "#domain/dispatch/recipients.ts";
import type { DispatchKind } from "#domain/dispatch/mail.ts";
import type { Moment, PlanNote } from "#domain/dispatch/run.ts";

const people = (some: number): string => (some === 1 ? "1 bewoner" : `${some} bewoners`);

const nl = {
  asOf: (at: string) => `Stand van ${at}.`, reload: "Kijk opnieuw", back: "Terug", nothingYet: "Er is nog niets gebeurd. U ziet eerst wat er gaat gebeuren; daarna beslist u.",
  verbs: { pause: "Pauzeren", resume: "Hervatten", advance: "Niet wachten", stop: "Stoppen", rerun: "Ga verder waar het misging" } satisfies Record<Verb, string>,
  willHappen: "Dit gaat er gebeuren", now: "meteen", atMoment: (what: string, at: string) => `${what}: ${at}.`,
  deeds: {
    pause: "De ronde staat stil totdat u haar hervat. Zolang gaat er geen e-mail uit en verandert er niets. Bewoners kunnen tot de sluiting wel blijven antwoorden. Bij het hervatten schuift alles wat nog moet komen op met de dagen van de pauze.",
    resume: "De ronde gaat verder. Wat nog moet komen, schuift op met de dagen van de pauze, en van dagen waarop wij bewoners met rust laten.",
    advance: "Het volgende moment komt nu, en niet pas op de geplande dag. De andere data blijven zoals zij zijn.",
    stop: "De ronde stopt voorgoed. Bewoners krijgen geen e-mail meer en kunnen niet meer antwoorden; wat nog niet geteld is, wordt niet geteld. Uw reden staat op de pagina van de buurt. Er begint vanzelf geen nieuwe ronde.",
    rerun: "Wat is vastgelopen, gaat verder bij het laatste moment. Wat al gedaan is, blijft gedaan: niemand krijgt dezelfde e-mail twee keer. Wat nog moet komen, schuift op met de dagen dat het stilstond.",
  } satisfies Record<Verb, string>,
  stopWave: "De meting stopt voorgoed. Bewoners krijgen geen e-mail meer en kunnen niet meer antwoorden. Wat zij hebben geantwoord, komt in geen verslag. De volgende meting komt in haar eigen tijd.",
  moments: {
    invitation: "Bewoners krijgen de uitnodiging.", reminder: "Wie nog niet heeft geantwoord, krijgt een herinnering.", closing: "De vragen sluiten: niemand kan meer antwoorden. De antwoorden worden verzegeld en geteld.",
    adoption: "De agenda staat vast, zoals u haar bevestigde of anders zoals er is geteld. Per onderwerp wordt een actie gepland.", chase: "Wie een actie heeft die bijna of al te laat is, krijgt bericht.", midcheck: "U krijgt bericht over acties die stilstaan.",
    outcomes: "U krijgt bericht over acties zonder uitkomst.", feedback: "Alle bewoners die zijn gevraagd, horen wat er is gedaan.", end: "De ronde wordt afgesloten en de volgende wordt gepland.", publication: "Het verslag wordt openbaar.",
  } satisfies Record<Moment, string>,
  closingWave: "De vragen sluiten: niemand kan meer antwoorden. De antwoorden worden verzegeld en berekend.",
  night: (at: string) => `’s Nachts mailen wij bewoners niet: dit gebeurt op ${at}.`,
  dates: "Data die veranderen", unchanged: "Geen andere datum verandert.", moment: "Moment", was: "Was", becomes: "Wordt",
  whyNot: {
    running: "Dit kan nu niet: het loopt.", paused: "Dit kan nu niet: het staat al stil.", stopping: "Dit kan nu niet: het wordt gestopt.", stopped: "Dit kan niet meer: het is gestopt.", closed: "Dit kan niet meer: het is afgerond.", failed: "Dit kan nu niet: het is vastgelopen. Ga eerst verder waar het misging.",
    "never-paused": "Een meting staat niet stil: haar antwoorden moeten van één tijd zijn.", "at-work": "Er wordt op dit moment aan gewerkt. Kijk over een minuut opnieuw.", report: "De meting wacht tot iemand het verslag heeft bekeken en openbaar maakt.",
    executes: "Dit hoeft niet: de uitvoering loopt gewoon.", taken: "Dit kan nu niet: er loopt hier intussen een andere. Wacht tot die klaar is, of stop die eerst.",
  } satisfies Record<WhyNot, string>,
  changed: "Intussen is er iets veranderd. Er is niets gedaan. Hieronder staat hoe het nu is; uw reden is bewaard.",
  yourReason: "Uw reden was:",
  reasonMissing: "Schrijf op waarom, in minstens 3 tekens. De reden komt in het logboek.",
  who: "Wie krijgt bericht", whoOf: { invitation: "Wie krijgt de uitnodiging", reminder: "Wie krijgt de herinnering", feedback: "Wie hoort wat er is gedaan" } satisfies Record<DispatchKind, string>,
  whoLink: "Bekijk de e-mail zoals bewoners haar krijgen", area: "Deel", language: "Taal", total: "Samen", all: "Iedereen",
  fates: { mail: "e-mail", letter: "brief", unreached: "niet te bereiken", answered: "heeft al geantwoord", unsubscribed: "wil geen e-mail", sent: "kreeg haar al" } satisfies Record<Fate, string>,
  mails: (some: number) => `Zoals het nu staat, gaat er een e-mail naar ${people(some)}.`, letters: (some: number) => `${people(some)} ${some === 1 ? "krijgt" : "krijgen"} een brief. Die print u zelf.`, unreached: (some: number) => `${people(some)} ${some === 1 ? "is" : "zijn"} niet te bereiken: er is geen e-mail die aankomt en geen adres.`, nobody: "Zoals het nu staat, krijgt niemand e-mail.",
  notDrawn: (there: number) => `De steekproef wordt pas op de dag zelf getrokken, uit ${people(there)}. Daarna ziet u hier wie bericht krijgen.`,
  seeWho: "Wie krijgt bericht, en hoe ziet het eruit", mailIn: "De e-mail in elke taal", mailTitle: "De e-mail", subject: "Onderwerp", asText: "Als tekst", asHtml: "Bekijk haar zoals een mailprogramma haar laat zien", notReal: "Dit is een voorbeeld: de naam is verzonnen en de links werken niet.", somebody: "Voornaam Achternaam",
  start: "Start een ronde", startWave: "Start een meting", startIntro: "Kies een deel van de buurt en een eerste dag. U ziet dan wat er gaat gebeuren.", show: "Laat zien", plan: "De data", on: "Wanneer", because: "Waarom dan", asPlanned: "volgens het weekplan",
  last: (name: string, status: string) => `De vorige hier: ${name} (${status}).`, first: "Dit is de eerste hier.", runs: (name: string) => `Hier loopt er al een: ${name}. Wacht tot die klaar is, of stop die eerst.`, notMeasured: "Deze buurt wordt niet gemeten. Zet eerst in haar gegevens hoe.", pastDay: "Die dag is voorbij. Kies vandaag of een latere dag.", noDay: "Vul een dag in, of laat het leeg voor vandaag.",
  sample: (size: string) => `De meting vraagt: ${size}.`, sampleOf: { everybody: "iedereen", random: (size: number) => `${size} mensen door het lot`, stratified: "een aantal per deel, door het lot" },
  moved: (from: string, why: string) => `verplaatst van ${from}: ${why}`,
  notes: { "public-holiday": "feestdag", carnival: "carnaval", "school-holiday": "schoolvakantie", sunday: "zondag", measurement: "een meting vraagt dan mensen" } satisfies Record<PlanNote["because"]["kind"], string>,
  timeline: { came: "geweest", early: "geweest, eerder dan gepland", current: "hierop wordt gewacht", coming: "gepland", pausedFrom: "Pauze", until: (to: string) => `tot ${to}`, stillPaused: "duurt nog", again: "Verder gegaan na een fout", opened: "Begonnen", stopped: "Gestopt of vastgelopen" },
  progress: "Hoe loopt het", progressIntro: "U ziet hoeveel er is verstuurd en hoeveel bewoners hebben geantwoord, nooit wat. Aantallen onder de vijf staan er niet.",
  part: "Deel", asked: "gevraagd", sent: "e-mail verstuurd", arrived: "aangekomen", returned: "teruggekomen", lettersMade: "brief gemaakt", answered: "geantwoord", share: "aandeel", how: "Hoe",
  byArea: "Per deel van de buurt", byLanguage: "Per taal", byWay: "Naar hoe wij bewoners bereiken", byChannel: "Hoe de antwoorden binnenkwamen", whole: "Iedereen die is gevraagd", ways: { mail: "e-mail", letter: "brief", none: "geen van beide" },
  channels: { email: "link in een e-mail", letter: "code van een brief, of papier", paper: "papier", doorstep: "aan de deur", telephone: "aan de telefoon" } satisfies Record<Channel, string>, few: "te weinig", registered: "staan in het bestand", inhabitants: (some: string) => `De buurt telt ${some} inwoners.`,
  lagging: "Wie blijft achter", laggingText: (part: string, asked: number, answered: number | undefined) => `${part}: duidelijk minder antwoorden dan de rest; van de ${people(asked)} antwoordden er ${answered ?? "nog heel weinig"}.`, laggingDo: "Ga langs of bel, of stuur wie geen e-mail heeft een brief:", nobodyLags: "Geen enkel deel blijft duidelijk achter.",
  notAskedYet: "Er is nog niemand gevraagd.", lost: "E-mail die niet aankwam", lostText: (some: number) => `${some} e-mails zijn niet verstuurd, kwamen terug, of wij weten niet of zij aankwamen. Print een brief voor wie een adres heeft, verbeter e-mailadressen in het bestand met bewoners, en ga na of er iets met onze e-mail is.`, seen: "Gezien", seenText: "Hebt u ernaar gekeken? Dan wacht dit niet meer op het team.",
  execution: "Bekijk de uitvoering stap voor stap", standsStill: "Dit had al verder moeten zijn. Is de uitvoering van buiten gestopt, ga dan verder:",
};

const residents = (some: number): string => (some === 1 ? "1 resident" : `${some} residents`);

const en: typeof nl = {
  asOf: (at) => `As of ${at}.`, reload: "Look again", back: "Back", nothingYet: "Nothing has happened yet. You first see what will happen; then you decide.",
  verbs: { pause: "Pause", resume: "Resume", advance: "Do not wait", stop: "Stop", rerun: "Go on where it failed" },
  willHappen: "This will happen", now: "at once", atMoment: (what, at) => `${what}: ${at}.`,
  deeds: {
    pause: "The cycle stands still until you resume it. Until then no e-mail goes out and nothing changes. Residents can go on answering until it closes. When you resume it, everything that is still to come moves by the days of the pause.",
    resume: "The cycle goes on. What is still to come moves by the days of the pause, and off the days on which we leave residents in peace.",
    advance: "The next moment comes now, and not on its planned day. The other dates stay as they are.",
    stop: "The cycle stops for good. Residents get no more e-mail and cannot answer any more; what has not been counted is not counted. Your reason stands on the neighbourhood's page. No new cycle begins by itself.",
    rerun: "What failed goes on at the last moment. What was done stays done: nobody gets the same e-mail twice. What is still to come moves by the days that it stood still.",
  },
  stopWave: "The measurement stops for good. Residents get no more e-mail and cannot answer any more. What they answered is in no report. The next measurement comes in its own time.",
  moments: {
    invitation: "Residents get the invitation.", reminder: "Who has not answered gets a reminder.", closing: "The survey closes: nobody can answer any more. The answers are sealed and counted.",
    adoption: "The agenda is fixed, as you confirmed it, or else as it was counted. For each topic an action is planned.", chase: "Who has an action that is nearly or already late hears of it.", midcheck: "You hear of actions that stand still.",
    outcomes: "You hear of actions without an outcome.", feedback: "All residents who were asked hear what was done.", end: "The cycle is closed and the next one is planned.", publication: "The report becomes public.",
  },
  closingWave: "The questionnaire closes: nobody can answer any more. The answers are sealed and estimated.",
  night: (at) => `We do not mail residents at night: this happens on ${at}.`,
  dates: "Dates that change", unchanged: "No other date changes.", moment: "Moment", was: "Was", becomes: "Becomes",
  whyNot: {
    running: "This cannot be done now: it runs.", paused: "This cannot be done now: it stands still already.", stopping: "This cannot be done now: it is being stopped.", stopped: "This can no longer be done: it was stopped.", closed: "This can no longer be done: it is closed.", failed: "This cannot be done now: it failed. First go on where it failed.",
    "never-paused": "A measurement is not paused: its answers have to be of one time.", "at-work": "It is at work at this moment. Look again in a minute.", report: "The measurement waits until somebody has looked at the report and publishes it.",
    executes: "There is no need: the execution runs.", taken: "This cannot be done now: another one runs here meanwhile. Wait until that ends, or stop it first.",
  },
  changed: "Something changed meanwhile. Nothing was done. Below is how it is now; your reason was kept.",
  yourReason: "Your reason was:",
  reasonMissing: "Write down why, in at least 3 characters. The reason goes into the audit trail.",
  who: "Who hears of it", whoOf: { invitation: "Who gets the invitation", reminder: "Who gets the reminder", feedback: "Who hears what was done" },
  whoLink: "See the e-mail as residents get it", area: "Area", language: "Language", total: "Together", all: "Everybody",
  fates: { mail: "e-mail", letter: "letter", unreached: "out of reach", answered: "answered already", unsubscribed: "wants no e-mail", sent: "got it already" },
  mails: (some) => `As it stands now, an e-mail goes to ${residents(some)}.`, letters: (some) => `${residents(some)} ${some === 1 ? "gets" : "get"} a letter. You print these yourself.`, unreached: (some) => `${residents(some)} ${some === 1 ? "is" : "are"} out of reach: there is no e-mail that arrives and no address.`, nobody: "As it stands now, nobody gets e-mail.",
  notDrawn: (there) => `The sample is drawn on the day itself, out of ${residents(there)}. From then on you see here who hears of it.`,
  seeWho: "Who hears of it, and what it looks like", mailIn: "The e-mail in each language", mailTitle: "The e-mail", subject: "Subject", asText: "As text", asHtml: "See it as a mail program shows it", notReal: "This is an example: the name is made up and the links do not work.", somebody: "First name Last name",
  start: "Start a cycle", startWave: "Start a measurement", startIntro: "Choose a part of the neighbourhood and a first day. You then see what will happen.", show: "Show", plan: "The dates", on: "When", because: "Why then", asPlanned: "by the week plan",
  last: (name, status) => `The last one here: ${name} (${status}).`, first: "This is the first one here.", runs: (name) => `One runs here already: ${name}. Wait until it ends, or stop it first.`, notMeasured: "This neighbourhood is not measured. First write into its facts how.", pastDay: "That day has passed. Choose today or a later day.", noDay: "Fill in a day, or leave it empty for today.",
  sample: (size) => `The measurement asks: ${size}.`, sampleOf: { everybody: "everybody", random: (size) => `${size} people by lot`, stratified: "a number in each area, by lot" },
  moved: (from, why) => `moved from ${from}: ${why}`,
  notes: { "public-holiday": "public holiday", carnival: "carnival", "school-holiday": "school holiday", sunday: "Sunday", measurement: "a measurement asks people then" },
  timeline: { came: "came", early: "came, earlier than planned", current: "this is waited for", coming: "planned", pausedFrom: "Pause", until: (to) => `until ${to}`, stillPaused: "goes on", again: "Went on after a failure", opened: "Begun", stopped: "Stopped or failed" },
  progress: "How it goes", progressIntro: "You see how much was sent and how many residents answered, never what. Numbers below five are not shown.",
  part: "Part", asked: "asked", sent: "e-mail sent", arrived: "arrived", returned: "came back", lettersMade: "letter made", answered: "answered", share: "share", how: "How",
  byArea: "By area", byLanguage: "By language", byWay: "By how we reach residents", byChannel: "How the answers came in", whole: "Everybody who was asked", ways: { mail: "e-mail", letter: "letter", none: "neither" },
  channels: { email: "link in an e-mail", letter: "code of a letter, or paper", paper: "paper", doorstep: "at the door", telephone: "by telephone" }, few: "too few", registered: "registered", inhabitants: (some) => `The neighbourhood has ${some} inhabitants.`,
  lagging: "Who lags behind", laggingText: (part, asked, answered) => `${part}: clearly fewer answers than the rest; of ${residents(asked)} ${answered ?? "very few"} answered so far.`, laggingDo: "Go there or call, or send a letter to who has no e-mail:", nobodyLags: "No part lags clearly behind.",
  notAskedYet: "Nobody has been asked yet.", lost: "E-mail that did not arrive", lostText: (some) => `${some} e-mails were not sent, came back, or we do not know whether they arrived. Print a letter for who has an address, mend e-mail addresses in the residents file, and find out whether something is wrong with our e-mail.`, seen: "Seen", seenText: "Have you looked at it? Then this no longer waits for the team.",
  execution: "Look at the execution step by step", standsStill: "This should have moved on. If the execution was ended from outside, go on:",
};

export const cycleWords = { nl, en };
