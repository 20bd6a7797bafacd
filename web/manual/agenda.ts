import { chapter } from "./chapter.ts";
import { TITLES } from "./titles.ts";

export const agenda = chapter({
  id: "agenda",
  title: TITLES.agenda,
  purpose: {
    nl: "In een uur van de telling naar een agenda van hoogstens drie onderwerpen, die iedereen kan uitleggen.",
    en: "From the count to an agenda of at most three topics within an hour, which everybody can explain.",
  },
  steps: [
    {
      id: "prepare",
      basis: "own",
      title: { nl: "Bereid het voor", en: "Prepare it" },
      says: [
        {
          nl: "Plan het overleg binnen vijf dagen na de sluiting. Daarna geldt de agenda zoals geteld. Nodig het hele team uit en bewoners die hulp aanboden.",
          en: "Plan the meeting within five days of closing. After that the agenda holds as counted. Invite the whole team and residents who offered to help.",
        },
        {
          nl: "Bekijk vooraf de pagina met de telling. Print het draaiboek met de tabel. Zet in de zaal de pagina van het overleg op groot scherm. De uitslag is dan nog niet openbaar en staat daar alleen voor wie er is; zeg dat erbij. Op de site staat die zodra de agenda vaststaat.",
          en: "Look at the page with the count beforehand. Print the run sheet with the table. Show the page of the meeting large in the room. The result is not public yet and is shown there only to those present; say so. It is on the site once the agenda is fixed.",
        },
      ],
      place: "meeting",
    },
    {
      id: "few",
      basis: "own",
      title: { nl: "Antwoordden er te weinig mensen?", en: "Did too few answer?" },
      says: [
        {
          nl: "Er komt pas een agenda als genoeg van de gevraagde bewoners antwoorden. Hoeveel, staat vooraf op de pagina met de telling; de getallen zijn ons voorstel. Zijn het er bij de sluiting te weinig, dan blijft de vragenlijst één keer langer open. Ga in die dagen langs de deuren: de links, codes en formulieren van bewoners blijven werken.",
          en: "There is an agenda only if enough of the residents who were asked answer. How many is stated in advance on the page with the count; the numbers are our proposal. If there are too few at closing, the survey stays open longer, once. Go from door to door in those days: the links, codes and forms of residents go on working.",
        },
        {
          nl: "Zijn het er dan nog te weinig, dan beslist de coördinator op de pagina van de ronde: doorgaan, of opnieuw vragen. U beslist zonder de antwoorden te kennen, en uw reden leest iedereen. Doet u niets, dan wordt het opnieuw gevraagd en worden de antwoorden ongelezen vernietigd.",
          en: "If there are still too few, the coordinator decides on the page of the cycle: go on, or ask again. You decide without knowing the answers, and everybody reads your reason. If you do nothing, residents are asked again and the answers are destroyed unread.",
        },
      ],
    },
    {
      id: "count",
      basis: "own",
      title: { nl: "Leg de telling uit", en: "Explain the count" },
      says: [
        {
          nl: "Elke bewoner koos hoogstens drie onderwerpen. De telling zoekt drie onderwerpen waarin zo veel mogelijk groepen iets van zichzelf zien. Dat zijn niet altijd de drie die het vaakst zijn genoemd.",
          en: "Every resident chose at most three topics. The count looks for three topics in which as many groups as possible see something of their own. These are not always the three that were named most.",
        },
        {
          nl: "Op de pagina met de telling staat elke stap, met daarnaast wat andere telregels hadden gegeven.",
          en: "The page with the count shows every step, and beside it what other rules would have given.",
        },
      ],
    },
    {
      id: "faulty",
      basis: "own",
      title: { nl: "Kloppen de antwoorden niet?", en: "Do the answers not fit?" },
      says: [
        {
          nl: "Na de sluiting legt het programma elk antwoord naast het kruisje van wie antwoordde, en naast de cijfers die elke ochtend zijn opgeschreven waar niemand ze kan veranderen. Klopt er iets niet, dan wordt er niets geteld en staat dat op de pagina van de ronde. Niemand ziet wiens antwoord het is.",
          en: "After closing the software lays every answer beside the mark of who answered, and beside the numbers that were written down every morning where nobody can change them. If something does not fit, nothing is counted, and the page of the cycle says so. Nobody sees whose answer it is.",
        },
        {
          nl: "Zoek eerst uit wie het deed. Kan het niet hersteld worden, dan besluiten een coördinator en een auditor samen, twee verschillende mensen: de een stelt voor en zegt waarom, de ander bevestigt. Of alleen wat klopt wordt geteld, of de ronde is ongeldig en stopt. Iedereen kan lezen wat u besloot en waarom.",
          en: "First find out who did it. Where it cannot be mended, a coordinator and an auditor decide together, two different people: one proposes and says why, the other confirms. Either only what fits is counted, or the round is void and stops. Everybody can read what you decided, and why.",
        },
        {
          nl: "Bent u auditor? Bewaar de mail met cijfers die u elke ochtend krijgt waar niemand van het team bij kan.",
          en: "Are you an auditor? Keep the mail with numbers that you get every morning where nobody of the team can reach it.",
        },
      ],
    },
    {
      id: "shared",
      basis: "method",
      title: { nl: "Vraag 1: is het een gedeelde wens?", en: "Question 1: is it a shared wish?" },
      says: [
        {
          nl: "Het team doet alleen iets met een onderwerp dat meer bewoners belangrijk vinden. Het programma rekent de drempel uit. Standaard is dat minstens 3 antwoorden en minstens 10 procent; dat getal is ons voorstel.",
          en: "The team acts only on a topic that several residents find important. The software works out the threshold. By default it is at least 3 answers and at least 10 per cent; that number is our proposal.",
        },
      ],
    },
    {
      id: "integral",
      basis: "method",
      title: {
        nl: "Vraag 2: raakt het meer partners?",
        en: "Question 2: does it touch several partners?",
      },
      says: [
        {
          nl: "Wat één partner als eigen taak heeft, gaat naar die partner. Eén dumping is voor de gemeente. Steeds opnieuw vuil naast dezelfde container raakt gemeente, corporatie en bewoners: dat is voor het team.",
          en: "What is one partner's own task goes to that partner. A single dump is for the municipality. Waste beside the same container again and again touches municipality, corporation and residents: that is for the team.",
        },
      ],
    },
    {
      id: "willing",
      basis: "method",
      title: {
        nl: "Vraag 3: wil een bewoner meedoen?",
        en: "Question 3: does a resident want to join?",
      },
      says: [
        {
          nl: "Wil nog niemand het oppakken? Het onderwerp blijft op de agenda, want bewoners kozen het, en iedereen leest dat er nog niemand is. Zegt tot week 8 niemand ja, dan stopt de belofte. Kijk wie hulp aanbood, en bel voordat u ‘nee’ invult.",
          en: "Does nobody want to take it up yet? The topic stays on the agenda, because residents chose it, and everybody reads that there is nobody yet. If nobody says yes by week 8, the promise stops. See who offered to help, and call before you fill in ‘no’.",
        },
      ],
      place: "agenda",
    },
    {
      id: "promise",
      basis: "own",
      title: { nl: "Schrijf beloftes op waar men bij is", en: "Write promises down together" },
      says: [
        {
          nl: "Schrijf per onderwerp op wat er gebeurt, wie het doet en wanneer het klaar is. Wie een account heeft, opent dezelfde pagina op de eigen telefoon en drukt op ja. U drukt voor niemand anders; alleen namens een organisatie.",
          en: "Write down per topic what happens, who does it and when it is due. Those who have an account open the same page on their own phone and press yes. You press for nobody else; only in the name of an organisation.",
        },
        {
          nl: "Doet een bewoner mee, vul dan de voornaam in. Op het scherm komt een code om te scannen, met een adres om over te typen; u kunt die ook printen of mailen. Het e-mailadres wordt niet bewaard. Wie geen ja zegt, wordt nergens genoemd.",
          en: "If a resident joins in, fill in the first name. A code to scan comes on the screen, with an address to type; you can print or mail it as well. The e-mail address is not kept. Anyone who does not say yes is named nowhere.",
        },
        {
          nl: "Alles is meteen bewaard. Valt de stroom uit, open dan de pagina opnieuw. Schrijven twee mensen tegelijk, dan krijgt de tweede een melding. Bevestigt niemand binnen vijf dagen, dan geldt de agenda zoals geteld, met de beloftes die er staan.",
          en: "Everything is kept at once. If the power fails, open the page again. If two people write at the same time, the second is told. If nobody confirms in five days, the agenda stands as counted, with the promises that are there.",
        },
      ],
      place: "meeting",
    },
    {
      id: "confirm",
      basis: "own",
      title: { nl: "Bevestig hoogstens drie", en: "Confirm at most three" },
      says: [
        {
          nl: "Kan één partner een onderwerp alleen oplossen, dan schuift het volgende van de telling op. Bevestig onderaan de pagina van het overleg, met één druk. Daarna is alles openbaar; u typt niets nog een keer.",
          en: "When one partner can solve a topic alone, the next one of the count moves up. Confirm at the bottom of the page of the meeting, with one press. After that everything is public; you type nothing again.",
        },
        {
          nl: "Bewoners lezen bij elk onderwerp dat afvalt waarom: te weinig genoemd, overgedragen aan een partner, of niet gekozen.",
          en: "For each topic that is not taken, residents read why: named too little, handed to a partner, or not elected.",
        },
      ],
      place: "agenda",
    },
    {
      id: "deviate",
      basis: "own",
      title: { nl: "Afwijken kan alleen met een reden", en: "You can deviate only with a reason" },
      says: [
        {
          nl: "Wijkt u af van de telling, schrijf dan een reden op die iedereen leest. Schrijf die zo dat ook een bewoner die anders koos, het begrijpt. Bijvoorbeeld: ‘De straat wordt in mei opengebroken. Daarom wacht de verlichting tot de volgende ronde.’",
          en: "If you deviate from the count, write a reason that everybody reads. Write it so that a resident who chose otherwise understands it. For example: ‘The street is dug up in May. So the lighting waits until the next cycle.’",
        },
      ],
      place: "agenda",
    },
    {
      id: "area",
      basis: "method",
      title: { nl: "Kies het gebied", en: "Choose the area" },
      says: [
        {
          nl: "Bepaal per onderwerp waar het speelt: één straat, een plein of de hele buurt.",
          en: "Decide for each topic where it plays: one street, a square or the whole neighbourhood.",
        },
      ],
    },
    {
      id: "tell",
      basis: "own",
      title: { nl: "Vertel de uitkomst", en: "Tell the outcome" },
      says: [
        {
          nl: "Na de bevestiging staat de agenda op de pagina van de buurt. Bel wie hulp aanbood bij een onderwerp dat afviel.",
          en: "Once confirmed, the agenda stands on the neighbourhood's page. Call who offered to help with a topic that was not taken.",
        },
      ],
      see: ["actions"],
    },
  ],
  checks: [
    {
      nl: "Alle partners zitten aan tafel, en minstens één bewoner.",
      en: "All partners are at the table, and at least one resident.",
    },
    {
      nl: "Van elk onderwerp boven de drempel zijn de drie vragen beantwoord.",
      en: "For each topic above the threshold the three questions are answered.",
    },
    {
      nl: "Er staan hoogstens drie onderwerpen op de agenda.",
      en: "There are at most three topics on the agenda.",
    },
    {
      nl: "Wat naar één partner gaat, heeft daar een naam.",
      en: "What goes to one partner has a name there.",
    },
    {
      nl: "Wie afwijkt van de telling, heeft de reden opgeschreven.",
      en: "Any departure from the count has a written reason.",
    },
    {
      nl: "De agenda is bevestigd voor de datum in de console.",
      en: "The agenda is confirmed before the date in the console.",
    },
  ],
  pitfalls: [
    {
      trap: { nl: "Opnieuw stemmen in de vergadering.", en: "Voting again in the meeting." },
      instead: {
        nl: "De bewoners hebben gekozen. Het overleg toetst, het kiest niet.",
        en: "The residents have chosen. The meeting checks, it does not choose.",
      },
    },
    {
      trap: {
        nl: "Een onderwerp weglaten omdat het lastig is.",
        en: "Leaving out a topic because it is hard.",
      },
      instead: {
        nl: "Zeg eerlijk wat u wel kunt doen, al is het een eerste stap.",
        en: "Say honestly what you can do, even if it is a first step.",
      },
    },
    {
      trap: {
        nl: "Vertellen hoe een bewoner die u kent zal hebben gekozen.",
        en: "Telling how a resident whom you know will have chosen.",
      },
      instead: {
        nl: "Praat over onderwerpen en plekken, niet over mensen.",
        en: "Talk about topics and places, not about people.",
      },
    },
  ],
  good: [
    {
      nl: "Een bewoner die iets anders koos, kan uitleggen waarom deze drie het zijn geworden.",
      en: "A resident who chose something else can explain why it became these three.",
    },
    {
      nl: "Elk onderwerp dat afviel, heeft een reden en zo nodig een partner.",
      en: "Every topic that was not taken has a reason and, where needed, a partner.",
    },
  ],
  see: ["actions", "reach", "weeks"],
  sheets: [
    {
      title: {
        nl: "Draaiboek agenda-overleg (60 minuten)",
        en: "Run sheet of the agenda meeting (60 minutes)",
      },
      blocks: [
        {
          kind: "fields",
          labels: [
            { nl: "Buurt en ronde", en: "Neighbourhood and cycle" },
            { nl: "Datum", en: "Date" },
            {
              nl: "Aanwezig (partners, aantal bewoners)",
              en: "Present (partners, number of residents)",
            },
          ],
        },
        {
          kind: "table",
          caption: { nl: "Verloop", en: "Course" },
          head: [
            { nl: "Minuten", en: "Minutes" },
            { nl: "Wat", en: "What" },
            { nl: "Wie", en: "Who" },
          ],
          rows: [
            [
              { nl: "0–5", en: "0–5" },
              {
                nl: "Welkom, kennismaken, regels: wij toetsen, wij kiezen niet opnieuw",
                en: "Welcome, introductions, rules: we check, we do not choose again",
              },
            ],
            [
              { nl: "5–15", en: "5–15" },
              { nl: "De telling uitleggen", en: "Explain the count" },
            ],
            [
              { nl: "15–40", en: "15–40" },
              { nl: "De drie vragen per onderwerp", en: "The three questions per topic" },
            ],
            [
              { nl: "40–50", en: "40–50" },
              {
                nl: "Agenda van hoogstens drie; reden bij afwijken",
                en: "Agenda of at most three; reason when deviating",
              },
            ],
            [
              { nl: "50–60", en: "50–60" },
              { nl: "Wie vertelt wat aan wie", en: "Who tells what to whom" },
            ],
          ],
        },
        {
          kind: "text",
          text: {
            nl: "De drie vragen: 1. Gedeelde wens: boven de drempel? 2. Integraal: raakt het meer partners, of gaat het naar één? 3. Samen: wil een bewoner het met ons oppakken?",
            en: "The three questions: 1. Shared wish: above the threshold? 2. Integral: does it touch several partners, or go to one? 3. Together: does a resident want to take it up with us?",
          },
        },
        {
          kind: "table",
          caption: { nl: "Toets per onderwerp", en: "Check per topic" },
          head: [
            { nl: "Onderwerp", en: "Topic" },
            { nl: "1. Gedeeld", en: "1. Shared" },
            { nl: "2. Integraal of naar wie", en: "2. Integral, or to whom" },
            { nl: "3. Bewoner (ja/nee)", en: "3. Resident (yes/no)" },
            { nl: "Op de agenda", en: "On the agenda" },
          ],
          rows: 8,
          broad: 0,
        },
        {
          kind: "lines",
          label: {
            nl: "Reden als wij afwijken van de telling (lezen alle bewoners)",
            en: "Reason if we deviate from the count (all residents read this)",
          },
          lines: 2,
        },
      ],
    },
  ],
});
