import type { Verb, WhyNot } from "#domain/dispatch/transitions.ts";
import type { Moment } from "#domain/dispatch/run.ts";

const nl = {
  nothingYet: "Er is nog niets gebeurd. U ziet eerst wat er gaat gebeuren; daarna beslist u.",
  now: "meteen",
  deeds: {
    pause:
      "De ronde staat stil totdat u die hervat. Zolang gaat er geen e-mail uit en verandert er niets. Bewoners kunnen tot de sluiting wel blijven antwoorden. Bij het hervatten schuift alles wat nog moet komen op met de dagen van de pauze.",
    resume:
      "De ronde gaat verder. Wat nog moet komen, schuift op met de dagen van de pauze, en van dagen waarop wij bewoners met rust laten.",
    advance:
      "Het volgende moment komt nu, en niet pas op de geplande dag. De andere data blijven zoals zij zijn.",
    stop: "De ronde stopt voorgoed. Bewoners krijgen geen e-mail meer en kunnen niet meer antwoorden; wat nog niet geteld is, wordt niet geteld. Uw reden staat op de pagina van de buurt. Er begint vanzelf geen nieuwe ronde.",
    rerun:
      "Wat is vastgelopen, gaat verder bij het laatste moment. Wat al gedaan is, blijft gedaan: niemand krijgt dezelfde e-mail twee keer. Wat nog moet komen, schuift op met de dagen dat het stilstond.",
  } satisfies Record<Verb, string>,
  stopWave:
    "De meting stopt voorgoed. Bewoners krijgen geen e-mail meer en kunnen niet meer antwoorden. Wat zij hebben geantwoord, komt in geen verslag. De volgende meting begint op de geplande dag.",
  moments: {
    invitation: "Bewoners krijgen de uitnodiging.",
    reminder: "Wie nog niet heeft geantwoord, krijgt een herinnering.",
    closing:
      "De vragen sluiten: niemand kan meer antwoorden. De antwoorden worden verzegeld en geteld.",
    reclosing:
      "De vragen sluiten, nadat zij langer open waren. Zijn er genoeg antwoorden, dan worden zij verzegeld en geteld. Anders beslist u.",
    decision: "U heeft niet beslist: er wordt opnieuw gevraagd.",
    adoption:
      "De agenda staat vast, zoals u die bevestigde of anders zoals er is geteld. Per onderwerp wordt een belofte voorgesteld en aan iemand gevraagd.",
    chase: "Wie een belofte heeft die bijna of al te laat is, krijgt bericht.",
    midcheck: "U krijgt bericht over beloftes die stilstaan.",
    outcomes: "U krijgt bericht over beloftes zonder uitkomst.",
    feedback: "Alle bewoners die zijn gevraagd, horen wat er is gedaan.",
    end: "De ronde wordt afgesloten en de volgende wordt gepland.",
    publication: "Het verslag wordt openbaar.",
  } satisfies Record<Moment, string>,
  closingWave:
    "De vragen sluiten: niemand kan meer antwoorden. De antwoorden worden verzegeld en berekend.",
  dates: "Data die veranderen",
  unchanged: "Geen andere datum verandert.",
  was: "Was",
  becomes: "Wordt",
  whyNot: {
    running: "Dit kan nu niet: het loopt.",
    paused: "Dit kan nu niet: het staat al stil.",
    stopping: "Dit kan nu niet: het wordt gestopt.",
    stopped: "Dit kan niet meer: het is gestopt.",
    closed: "Dit kan niet meer: het is afgerond.",
    failed: "Dit kan nu niet: het is vastgelopen. Ga eerst verder waar het misging.",
    "never-paused": "Een meting kan niet stilstaan: alle antwoorden moeten uit dezelfde tijd zijn.",
    "at-work": "Er wordt op dit moment aan gewerkt. Kijk over een minuut opnieuw.",
    report: "De meting wacht tot iemand het verslag heeft bekeken en openbaar maakt.",
    floor: "De ronde wacht op een besluit: doorgaan met weinig antwoorden, of opnieuw vragen.",
    executes: "Dit hoeft niet: de uitvoering loopt gewoon.",
    taken:
      "Dit kan nu niet: er loopt hier intussen een andere. Wacht tot die klaar is, of stop die eerst.",
  } satisfies Record<WhyNot, string>,
};

const en: typeof nl = {
  nothingYet: "Nothing has happened yet. You first see what will happen; then you decide.",
  now: "immediately",
  deeds: {
    pause:
      "The cycle stands still until you resume it. Until then no e-mail goes out and nothing changes. Residents can go on answering until it closes. When you resume it, everything that is still to come moves by the days of the pause.",
    resume:
      "The cycle goes on. What is still to come moves by the days of the pause, and off the days on which we leave residents in peace.",
    advance:
      "The next moment comes now, and not on its planned day. The other dates stay as they are.",
    stop: "The cycle stops for good. Residents get no more e-mail and cannot answer any more; what has not been counted is not counted. Your reason is shown on the neighbourhood's page. No new cycle begins by itself.",
    rerun:
      "What failed goes on at the last moment. What was done stays done: nobody gets the same e-mail twice. What is still to come moves by the days that it stood still.",
  },
  stopWave:
    "The measurement stops for good. Residents get no more e-mail and cannot answer any more. What they answered is in no report. The next measurement begins on its planned day.",
  moments: {
    invitation: "Residents get the invitation.",
    reminder: "Those who have not answered get a reminder.",
    closing: "The survey closes: nobody can answer any more. The answers are sealed and counted.",
    reclosing:
      "The survey closes after it stayed open longer. Where enough answered, the answers are sealed and counted. Otherwise you decide.",
    decision: "You did not decide: residents are asked again.",
    adoption:
      "The agenda is fixed, as you confirmed it, or else as it was counted. For each topic a promise is proposed and somebody is asked for it.",
    chase: "Anyone whose promise is nearly or already late is told.",
    midcheck: "You hear of promises that stand still.",
    outcomes: "You hear of promises without an outcome.",
    feedback: "All residents who were asked hear what was done.",
    end: "The cycle is closed and the next one is planned.",
    publication: "The report becomes public.",
  },
  closingWave:
    "The questionnaire closes: nobody can answer any more. The answers are sealed and estimated.",
  dates: "Dates that change",
  unchanged: "No other date changes.",
  was: "Was",
  becomes: "Becomes",
  whyNot: {
    running: "This cannot be done now: it runs.",
    paused: "This cannot be done now: it stands still already.",
    stopping: "This cannot be done now: it is being stopped.",
    stopped: "This can no longer be done: it was stopped.",
    closed: "This can no longer be done: it is closed.",
    failed: "This cannot be done now: it failed. First go on where it failed.",
    "never-paused": "A measurement is not paused: its answers have to be of one time.",
    "at-work": "It is at work at this moment. Look again in a minute.",
    report: "The measurement waits until somebody has looked at the report and publishes it.",
    floor: "The cycle waits for a decision: to go on with few answers, or to ask again.",
    executes: "There is no need: the execution runs.",
    taken:
      "This cannot be done now: another one runs here meanwhile. Wait until that ends, or stop it first.",
  },
};

export const steerWords = { nl, en };
