import { chapter } from "./chapter.ts";
import { TITLES } from "./titles.ts";

export const actions = chapter({
  id: "actions",
  title: TITLES.actions,
  purpose: {
    nl: "Van een onderwerp een belofte maken waar iemand zelf ja op zegt, met een datum, en stoppen als dat beter is.",
    en: "Turn a topic into a promise to which somebody says yes, with a date, and stop when that is better.",
  },
  steps: [
    {
      id: "make",
      basis: "own",
      title: { nl: "Maak het klein en te zien", en: "Make it small and visible" },
      says: [
        {
          nl: "Kies iets dat binnen vijf weken af kan zijn of duidelijk begonnen is. Schrijf op wat een bewoner straks ziet: ‘Vier lampen in de Zonnestraat branden weer’, en niet: ‘Overleg over verlichting’.",
          en: "Choose something that can be finished, or clearly begun, within five weeks. Write down what a resident will see: ‘Four lamps in the Zonnestraat burn again’, and not: ‘Meeting about lighting’.",
        },
        {
          nl: "Het programma doet per onderwerp één voorstel, met een datum, en vraagt wie het waarschijnlijk doet. Beloofd is er dan nog niets. Maak het voorstel van uzelf.",
          en: "The software makes one proposal per topic, with a date, and asks the person who is likely to do it. Nothing is promised yet. Make the proposal your own.",
        },
      ],
      place: "actions",
    },
    {
      id: "owner",
      basis: "method",
      title: { nl: "Eén eigenaar, en partners", en: "One owner, and partners" },
      says: [
        {
          nl: "De eigenaar is bij voorkeur één mens van het team. Die doet niet alles, maar zorgt dat het gebeurt en houdt de stand bij. De partners halen het doel samen met bewoners.",
          en: "The owner is preferably one person of the team. That person does not do everything, but sees to it that it happens and keeps the state up to date. The partners reach the goal together with residents.",
        },
      ],
    },
    {
      id: "yes",
      basis: "own",
      title: { nl: "Zeg zelf ja, of nee", en: "Say yes yourself, or no" },
      says: [
        {
          nl: "Wie wordt gevraagd, krijgt een mail met een eigen link. Met één druk op de knop zegt u ja. U kunt ook een andere dag kiezen, of nee zeggen met een reden. Antwoord binnen vijf werkdagen; op de derde komt er nog één mail. Daarna hoort de coördinator het.",
          en: "Anyone who is asked gets a mail with a link of their own. You say yes by pressing one button. You can also choose another day, or say no with a reason. Answer within five working days; on the third comes one more mail. After that the coordinator hears of it.",
        },
        {
          nl: "Pas na uw ja staat uw naam op de pagina van de buurt. Tot dan lezen bewoners welke organisatie is gevraagd, en wanneer het antwoord komt. Een ja neemt u terug met dezelfde link. Wat in week 8 nog niemand op zich nam, eindigt als ‘niet gedaan: niemand nam dit op zich’.",
          en: "Only after your yes does your name stand on the neighbourhood's page. Until then residents read which organisation is asked, and when the answer comes. You take a yes back by the same link. What nobody has taken up by week 8 ends as ‘not done: nobody took this up’.",
        },
      ],
      place: "actions",
    },
    {
      id: "outside",
      basis: "own",
      title: { nl: "Vraag het ook buiten het team", en: "Ask outside the team, too" },
      says: [
        {
          nl: "Moet de provincie, de netbeheerder of een school iets doen? Zet die bij ‘Organisaties’, met een contact. Daarna kunt u die organisatie om een belofte vragen, of iets doorgeven. De volgende ochtend gaat een mail met een link uit. Antwoord komt binnen tien werkdagen, anders hoort de coördinator het.",
          en: "Must the province, the grid operator or a school do something? Put it under ‘Organisations’, with a contact. Then you can ask it for a promise, or hand something over. The next morning a mail with a link goes out. The answer comes within ten working days, else the coordinator hears of it.",
        },
        {
          nl: "Kijk na wat zij schrijft, en neem het over of niet. Pas daarna lezen bewoners het. Vertrouwt u het niet? Trek de link in: één druk, en hij doet niets meer.",
          en: "Look over what it writes, and take it over or not. Only then do residents read it. Do you not trust it? Withdraw the link: one press, and it does nothing any more.",
        },
      ],
      place: "actions",
    },
    {
      id: "people",
      basis: "own",
      title: {
        nl: "Wie hulp aanbiedt, en wie weggaat",
        en: "Who offers help, and who leaves",
      },
      says: [
        {
          nl: "Een bewoner die hulp aanbiedt, krijgt binnen vijf werkdagen antwoord van een mens: doe mee met een belofte of kom naar een bijeenkomst, later, of dank u wel. Ga naar de ronde en kies ‘Aanbod van bewoners beantwoorden’. Uw woorden gaan per mail in de taal waarin u ze schrijft. Wie een telefoonnummer gaf, belt u. Is het te laat, dan hoort de coördinator het.",
          en: "A resident who offers help hears from a person within five working days: take part in a promise or come to a meeting, later, or thank you. Go to the cycle and choose ‘Answer residents' offers’. Your words go by mail in the language in which you write them. Call who gave a telephone number. When it is late, the coordinator hears of it.",
        },
        {
          nl: "Gaat iemand weg uit het team, dan kiest de beheerder bij ‘Mensen’ wie alles overneemt. Met één druk op de knop gaan plaatsen en beloftes over en eindigt de toegang. Tot de opvolger zelf ja zegt, staat de organisatie bij de belofte.",
          en: "When somebody leaves the team, the administrator chooses at ‘People’ who takes everything over. One press hands over places and promises, and ends the access. Until the successor says yes, the organisation stands with the promise.",
        },
      ],
    },
    {
      id: "close",
      basis: "own",
      title: { nl: "Een buurt die stopt", en: "A neighbourhood that stops" },
      says: [
        {
          nl: "Stopt een buurt, dan sluit de coördinator die op de pagina van de buurt. Rond eerst af wat loopt, en beantwoord vragen, aanbod en opmerkingen. Kies per open belofte wie ermee doorgaat, of zeg dat die niet gedaan is.",
          en: "When a neighbourhood stops, the coordinator closes it on the page of the neighbourhood. First end what runs, and answer questions, offers and remarks. Choose of each open promise who goes on with it, or say that it is not done.",
        },
        {
          nl: "Iedereen leest sinds wanneer de buurt gesloten is en waarom. Alles wat openbaar was, blijft staan. Er gaat geen e-mail meer uit. De coördinator kan de buurt weer openen; wat gepland was, komt niet terug.",
          en: "Everybody reads since when the neighbourhood is closed and why. Everything that was public stays. No e-mail goes out any more. The coordinator can open the neighbourhood again; what was planned does not come back.",
        },
      ],
    },
    {
      id: "co-owner",
      basis: "method",
      title: { nl: "Een bewoner die meedoet", en: "A resident who joins in" },
      says: [
        {
          nl: "Zonder bewoner geen belofte van het team. Bel wie hulp aanbood, binnen een week. Vraag wat iemand wil doen en hoeveel tijd er is.",
          en: "Without a resident there is no promise of the team. Call who offered to help, within a week. Ask what somebody wants to do and how much time there is.",
        },
        {
          nl: "De voornaam komt alleen op de openbare pagina als de bewoner dat goedvindt. Spreek een moment af waarop die mag stoppen.",
          en: "The first name comes on the public page only if the resident agrees. Agree on a moment at which they may stop.",
        },
      ],
      see: ["safety"],
      place: "actions",
    },
    {
      id: "date",
      basis: "own",
      title: { nl: "Een datum vóór week 10", en: "A date before week 10" },
      says: [
        {
          nl: "Kies een datum waarop het klaar is, uiterlijk de dag voordat de uitkomsten worden verzameld. Duurt het langer? Spreek af wat er dan wel af is. Of het te laat is, telt vanaf de dag waarvoor iemand het eerst ja zei, ook als u later een andere dag afspreekt. U kunt de dagen in uw eigen agenda laten verschijnen.",
          en: "Choose a date on which it is done, at the latest the day before outcomes are gathered. Does it take longer? Agree on what will be finished by then. Whether it is late is reckoned from the day for which somebody said yes first, also when you agree on another day later. You can have the days appear in your own calendar.",
        },
      ],
      see: ["feedback"],
    },
    {
      id: "weekly",
      basis: "own",
      title: { nl: "Elke week vijf minuten", en: "Five minutes every week" },
      says: [
        {
          nl: "Zet de stand goed: begonnen, staat stil, gedaan, deels gedaan, niet gedaan of overgedragen. Schrijf één regel voor bewoners. Het programma kijkt vijf weken lang wat bijna klaar moet zijn of te laat is. Het mailt wie er iets aan kan doen.",
          en: "Set the state right: under way, standing still, done, done in part, not done or handed over. Write one line for residents. For five weeks the software looks what is due soon or overdue. It mails who can do something about it.",
        },
      ],
      place: "actions",
    },
    {
      id: "hours",
      basis: "own",
      title: { nl: "Schrijf uw uren op", en: "Note your hours" },
      says: [
        {
          nl: "De aanpak kost vooral uren van professionals. Schrijf per belofte uw uren op, in kwartieren, en andere kosten. Het totaal staat in het verslag dat iedereen leest. Zonder die uren kan niemand zeggen of het de moeite waard is.",
          en: "What the approach costs is mostly hours of professionals. Note your hours per promise, in quarters, and other costs. The total is in the report that everybody reads. Without these hours nobody can say whether it is worth it.",
        },
      ],
      place: "actions",
    },
    {
      id: "blocked",
      basis: "own",
      title: { nl: "Staat het stil? Zeg het", en: "Does it stand still? Say so" },
      says: [
        {
          nl: "Zet de belofte op ‘staat stil’ en schrijf op waarop het wacht. De coördinator krijgt dan bericht en belt wie het los kan maken.",
          en: "Set the promise to ‘standing still’ and write down what it waits for. The coordinator is told and calls who can get it going.",
        },
      ],
      place: "actions",
    },
    {
      id: "carry-on",
      basis: "own",
      title: { nl: "Wat niet af is, gaat mee", en: "What is not finished goes along" },
      says: [
        {
          nl: "Een belofte die aan het einde van de ronde nog loopt, gaat vanzelf mee naar de volgende, met alles wat er al gebeurde. Kiezen bewoners het onderwerp opnieuw, of gaat de belofte voor de tweede keer mee? Dan wordt u gevraagd om opnieuw ja te zeggen. Wat te vaak meeging, eindigt als ‘niet gedaan’.",
          en: "A promise that is still under way at the end of the cycle goes along to the next by itself, with its history. Do residents choose its topic again, or does it go along for the second time? Then you are asked to say yes once more. What went along too often ends as ‘not done’.",
        },
        {
          nl: "Namen van mensen gaan weg met de ronde waarin de belofte eindigt. In het geheugen van de buurt blijft staan welke organisatie wat beloofde, en wat ervan kwam.",
          en: "Names of people leave with the cycle in which the promise ends. The memory of the neighbourhood keeps which organisation promised what, and what came of it.",
        },
        {
          nl: "Zijn tien beloftes van uw organisatie afgerond? Dan krijgt u een mail: tien werkdagen later leest iedereen de cijfers. U ziet ze eerst, bij ‘Organisaties’, en kunt er een woord bij zetten. De cijfers zelf veranderen daar niet van.",
          en: "Have ten promises of your organisation ended? Then you get a mail: ten working days later everybody reads the figures. You see them first, under ‘Organisations’, and can put a word beside them. The figures themselves do not change by it.",
        },
      ],
      see: ["feedback"],
      place: "actions",
    },
    {
      id: "stop",
      basis: "own",
      title: { nl: "Stop op tijd, met een reden", en: "Stop in time, with a reason" },
      says: [{ nl: "Stoppen mag. Stop als:", en: "Stopping is allowed. Stop when:" }],
      list: [
        {
          nl: "geen bewoner het samen met u wil doen (dat hoort bij de methode);",
          en: "no resident wants to do it together with you (that belongs to the method);",
        },
        {
          nl: "het toch de taak van één partner blijkt: draag het over;",
          en: "it turns out to be one partner's task: hand it over;",
        },
        {
          nl: "het bij de halftijd nog niet is begonnen en niemand weet wat er moet veranderen;",
          en: "it has not begun at the mid-check and nobody knows what should change;",
        },
        { nl: "het meer kwaad doet dan goed.", en: "it does more harm than good." },
      ],
      see: ["feedback"],
      place: "actions",
    },
  ],
  checks: [
    {
      nl: "Bij elke belofte heeft iemand zelf ja gezegd.",
      en: "To every promise somebody has said yes themselves.",
    },
    {
      nl: "Elke belofte heeft een bewoner die meedoet, of een afspraak wanneer die wordt gevraagd.",
      en: "Every promise has a resident who joins in, or an agreement when one is asked.",
    },
    {
      nl: "Elke belofte heeft een datum vóór week 10.",
      en: "Every promise has a date before week 10.",
    },
    {
      nl: "In de titel staat wat bewoners straks zien.",
      en: "The title says what residents will see.",
    },
    {
      nl: "Wat stilstaat of is gestopt, heeft een toelichting.",
      en: "What stands still or was stopped has an explanation.",
    },
    {
      nl: "De openbare tekst bevat geen namen van bewoners zonder toestemming.",
      en: "The public text holds no names of residents without consent.",
    },
  ],
  pitfalls: [
    {
      trap: { nl: "‘Het team’ als eigenaar.", en: "‘The team’ as the owner." },
      instead: {
        nl: "Eén mens. Een team neemt de telefoon niet op.",
        en: "One person. A team does not answer the phone.",
      },
    },
    {
      trap: {
        nl: "Alles zelf doen omdat dat sneller is.",
        en: "Doing everything yourself because that is faster.",
      },
      instead: {
        nl: "Laat bewoners doen wat zij kunnen, ook als het een week langer duurt.",
        en: "Let residents do what they can, even if it takes a week longer.",
      },
    },
    {
      trap: {
        nl: "Een belofte stil laten verdwijnen.",
        en: "Letting a promise silently disappear.",
      },
      instead: {
        nl: "Stop ermee en zeg waarom. Bewoners waarderen een eerlijk nee.",
        en: "Stop it with a reason. Residents value an honest no.",
      },
    },
  ],
  good: [
    {
      nl: "Een bewoner kan op de pagina van de buurt zien wie wat doet, en wanneer.",
      en: "A resident can see on the neighbourhood's page who does what, and when.",
    },
    {
      nl: "In week 9 is elke belofte gedaan, deels gedaan, overgedragen of niet gedaan met een reden; wat nog loopt, gaat zichtbaar mee.",
      en: "In week 9 every promise is done, done in part, handed over, or not done with a reason; what is still under way visibly goes along.",
    },
  ],
  see: ["feedback", "agenda", "weeks"],
  sheets: [
    {
      title: { nl: "Belofteblad", en: "Promise sheet" },
      blocks: [
        {
          kind: "fields",
          labels: [
            { nl: "Onderwerp", en: "Topic" },
            { nl: "Gebied", en: "Area" },
            { nl: "Klaar op", en: "Due" },
          ],
        },
        {
          kind: "lines",
          label: {
            nl: "Wat ziet een bewoner als het klaar is?",
            en: "What does a resident see when it is done?",
          },
          lines: 2,
        },
        {
          kind: "fields",
          labels: [
            { nl: "Eigenaar (één mens)", en: "Owner (one person)" },
            { nl: "Bewoner die meedoet (voornaam)", en: "Resident who joins in (first name)" },
          ],
        },
        {
          kind: "boxes",
          label: { nl: "Afspraak met de bewoner", en: "Agreement with the resident" },
          options: [
            {
              nl: "Voornaam mag op de openbare pagina",
              en: "First name may stand on the public page",
            },
            { nl: "Voornaam alleen voor het team", en: "First name for the team alone" },
          ],
        },
        {
          kind: "boxes",
          label: { nl: "Partners", en: "Partners" },
          options: [
            { nl: "Gemeente", en: "Municipality" },
            { nl: "Welzijnswerk", en: "Welfare work" },
            { nl: "Politie", en: "Police" },
            { nl: "Woningcorporatie", en: "Housing corporation" },
          ],
        },
        {
          kind: "table",
          caption: { nl: "Stappen", en: "Steps" },
          head: [
            { nl: "Wat", en: "What" },
            { nl: "Wie", en: "Who" },
            { nl: "Wanneer", en: "When" },
            { nl: "Klaar", en: "Done" },
          ],
          rows: 6,
          broad: 0,
        },
        {
          kind: "lines",
          label: {
            nl: "Staat stil of gestopt: waarom, en wat nu?",
            en: "Standing still or stopped: why, and what now?",
          },
          lines: 2,
        },
      ],
    },
  ],
});
