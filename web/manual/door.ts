import { chapter } from "./chapter.ts";
import { TITLES } from "./titles.ts";

export const door = chapter({
  id: "door",
  title: TITLES.door,
  purpose: {
    nl: "Een bewoner aan de deur laten antwoorden, in eigen woorden en zonder druk.",
    en: "Let a resident answer at the door, in their own words and without pressure.",
  },
  steps: [
    {
      id: "whom",
      basis: "own",
      title: { nl: "Kijk bij wie u aanbelt", en: "See at whose door to ring" },
      says: [
        {
          nl: "De console toont per deel van de buurt wie nog niet heeft geantwoord. Wie zich afmeldde, staat er niet bij.",
          en: "The console shows per part of the neighbourhood who has not answered yet. Anyone who unsubscribed is not listed.",
        },
        {
          nl: "Ga na de herinnering, vooral waar weinig antwoorden komen. Bel aan tussen 17.00 en 20.00 uur of op zaterdag.",
          en: "Go after the reminder, mostly where few answers come in. Ring between 17:00 and 20:00 or on Saturday.",
        },
      ],
      see: ["reach"],
      place: "visits",
    },
    {
      id: "introduce",
      basis: "own",
      title: { nl: "Stel u voor", en: "Introduce yourself" },
      says: [
        {
          nl: "Ga met zijn tweeën. Laat uw pas zien. Zeg in een halve minuut wie u bent, waarom u komt en hoelang het duurt.",
          en: "Go in pairs. Show your pass. Say in half a minute who you are, why you come and how long it takes.",
        },
      ],
      list: [
        {
          nl: "‘Goedenavond, ik ben … van het Veilige Buurten Team. Wij vragen elke bewoner wat hier het eerst beter moet. Het duurt twee minuten. Meedoen mag, het hoeft niet.’",
          en: "‘Good evening, I am … of the Safe Neighbourhoods Team. We ask every resident what should get better here first. It takes two minutes. You may take part, you do not have to.’",
        },
        {
          nl: "‘Wij schrijven niet op wie wat koos. Na sluiting ziet iedereen alleen de uitslag.’",
          en: "‘We do not write down who chose what. After closing everybody sees only the outcome.’",
        },
      ],
    },
    {
      id: "ask",
      basis: "own",
      title: { nl: "Laat de bewoner kiezen", en: "Let the resident choose" },
      says: [
        {
          nl: "Open de vragen op uw telefoon of tablet, in de taal van de bewoner. Geef het scherm aan, of lees de onderwerpen voor in de volgorde van het scherm.",
          en: "Open the questions on your phone or tablet, in the resident's language. Hand over the screen, or read the topics aloud in the order of the screen.",
        },
        {
          nl: "Stuur niet. Vraagt iemand wat u ervan vindt? Zeg: ‘Het gaat om wat u belangrijk vindt.’",
          en: "Do not steer. Does somebody ask what you think? Say: ‘It is about what matters to you.’",
        },
        { nl: "‘Ik weet het niet’ is ook een antwoord.", en: "‘I do not know’ is an answer too." },
      ],
      place: "visits",
    },
    {
      id: "send",
      basis: "own",
      title: { nl: "Verstuur en laat niets achter", en: "Send, and leave nothing behind" },
      says: [
        {
          nl: "Na het versturen toont het scherm niets meer van het antwoord. Had de bewoner al zelf geantwoord? Dan blijft dat antwoord staan.",
          en: "After sending, the screen shows nothing of the answer any more. Had the resident answered already? Then that answer stands.",
        },
        {
          nl: "De bewoner krijgt bericht: een e-mail, of een regel in de volgende brief. Daarin staat uw rol, niet uw naam, en hoe de bewoner zelf kan antwoorden.",
          en: "The resident is told: by e-mail, or by a line in the next letter. It says your role, not your name, and how the resident can answer by themselves.",
        },
      ],
    },
    {
      id: "twelve",
      basis: "own",
      title: { nl: "Hoogstens twaalf per uur", en: "At most twelve an hour" },
      says: [
        {
          nl: "U kunt in een uur voor twaalf bewoners antwoorden invullen. Geopende vragen gaan na een kwartier dicht, die van een meting na een uur. Gaat het echt sneller? Vraag het op de pagina. Iemand anders van het team vindt dan twaalf meer goed, en ziet geen antwoorden.",
          en: "You can fill in answers for twelve residents in an hour. Questions that you opened close after a quarter of an hour, those of a measurement after an hour. Does it really go faster? Ask on the page. Somebody else of the team then allows twelve more, and sees no answers.",
        },
        {
          nl: "Wie bij de politie werkt, vult niets in. Die gaat wel mee, en vraagt een collega om het scherm te bedienen.",
          en: "People who work for the police fill in nothing. They do come along, and ask a colleague to handle the screen.",
        },
      ],
      place: "visits",
    },
    {
      id: "paper",
      basis: "own",
      title: { nl: "Geen bereik of liever op papier?", en: "No network, or rather on paper?" },
      says: [
        {
          nl: "Vul het papieren formulier in dat bij de brief van deze bewoner hoort. Daar staat de code op. Zonder code telt een formulier niet mee. Twee mensen van het team voeren het in, los van elkaar.",
          en: "Fill in the paper form that belongs to the letter of this resident. The code is on it. Without the code a form does not count. Two people of the team enter it, each by themselves.",
        },
      ],
      place: "paper",
    },
    {
      id: "help",
      basis: "own",
      title: { nl: "Vraag of iemand wil helpen", en: "Ask whether somebody wants to help" },
      says: [
        {
          nl: "Vraag aan het eind: ‘Zou u met een van deze onderwerpen willen helpen?’ Zegt iemand ja? Laat het zelf achter op de hulppagina, of schrijf een telefoonnummer op met toestemming. Houd dat apart van het antwoord.",
          en: "Ask at the end: ‘Would you like to help with one of these topics?’ Does somebody say yes? Let them leave it on the help page, or write down a phone number with their consent. Keep that apart from the answer.",
        },
      ],
      see: ["actions"],
    },
    {
      id: "no",
      basis: "own",
      title: { nl: "Nee is nee", en: "No is no" },
      says: [
        {
          nl: "Wil iemand niet? Bedank en ga weg. Wil iemand nooit meer iets horen? Dan kan dat met de link onderaan elke mail. Wie alleen post krijgt, belt de contactpersoon.",
          en: "Does somebody not want to? Thank them and leave. Does somebody never want to hear from you again? The link at the bottom of every e-mail does that. Residents who only get letters call the contact person.",
        },
      ],
      see: ["safety"],
    },
  ],
  checks: [
    {
      nl: "U bent met zijn tweeën, en iemand weet waar u bent.",
      en: "You are two, and somebody knows where you are.",
    },
    {
      nl: "Pas, kaartjes, opgeladen telefoon en een paar brieven met formulier zijn mee.",
      en: "Pass, cards, a charged phone and some letters with a form are with you.",
    },
    {
      nl: "U kent de taal van de bewoner, of u hebt een tolk of de vragen in die taal.",
      en: "You know the resident's language, or have an interpreter or the questions in that language.",
    },
    {
      nl: "U hebt niets opgeschreven over wie wat koos.",
      en: "You wrote down nothing about who chose what.",
    },
    {
      nl: "Aan het eind zijn papieren formulieren veilig opgeborgen.",
      en: "At the end paper forms are stored safely.",
    },
  ],
  pitfalls: [
    {
      trap: {
        nl: "Uitleggen welk onderwerp het team belangrijk vindt.",
        en: "Explaining which topic the team finds important.",
      },
      instead: {
        nl: "Lees alle onderwerpen even lang en even neutraal voor.",
        en: "Read all topics with the same length and the same tone.",
      },
    },
    {
      trap: {
        nl: "Een klacht over buren of politie aan de deur willen oplossen.",
        en: "Wanting to solve a complaint about neighbours or the police at the door.",
      },
      instead: {
        nl: "Luister, zeg waar de bewoner terechtkan, en ga terug naar de vraag.",
        en: "Listen, say where the resident can go with it, and go back to the question.",
      },
    },
    {
      trap: {
        nl: "Een kind of een bezoeker laten antwoorden.",
        en: "Letting a child or a visitor answer.",
      },
      instead: {
        nl: "Vraag naar de bewoner om wie het gaat, of kom terug.",
        en: "Ask for the resident in question, or come back.",
      },
    },
  ],
  good: [
    {
      nl: "De bewoner koos zelf, in twee minuten, en weet wanneer de uitslag komt.",
      en: "The resident chose alone, in two minutes, and knows when the outcome comes.",
    },
    {
      nl: "Ook wie nee zei, was vriendelijk behandeld.",
      en: "Those who said no were treated kindly as well.",
    },
  ],
  see: ["reach", "safety", "walk"],
  sheets: [
    {
      title: { nl: "Gesprek aan de deur", en: "Interview at the door" },
      blocks: [
        {
          kind: "text",
          text: {
            nl: "Voor het gesprek zelf, en voor wat een bewoner meegeeft over de buurt. Schrijf geen naam of adres op. De keuze van onderwerpen gaat in het scherm of op het formulier met de code, niet op dit blad.",
            en: "For the conversation itself, and for what a resident says about the neighbourhood. Write down no name or address. The choice of topics goes into the screen or on the form with the code, not on this sheet.",
          },
        },
        {
          kind: "fields",
          labels: [
            { nl: "Deel van de buurt", en: "Part of the neighbourhood" },
            { nl: "Datum en tijd", en: "Date and time" },
            { nl: "Partners", en: "Partners" },
          ],
        },
        {
          kind: "boxes",
          label: { nl: "Zo verloopt het gesprek", en: "How the conversation goes" },
          options: [
            {
              nl: "Pas laten zien. Wie wij zijn, waarom wij komen, twee minuten.",
              en: "Pass shown. Who we are, why we come, two minutes.",
            },
            {
              nl: "‘Meedoen mag, het hoeft niet. Wij schrijven niet op wie wat koos.’",
              en: "‘You may take part, you do not have to. We do not write down who chose what.’",
            },
            {
              nl: "Taal gevraagd. Vragen geopend in die taal.",
              en: "Language asked. Questions opened in that language.",
            },
            { nl: "De bewoner koos zelf.", en: "The resident chose alone." },
            {
              nl: "‘Zou u met een onderwerp willen helpen?’",
              en: "‘Would you like to help with a topic?’",
            },
            {
              nl: "Kaartje van de contactpersoon gegeven. Verteld wanneer de uitslag komt.",
              en: "Card of the contact person given. Told when the outcome comes.",
            },
          ],
        },
        {
          kind: "table",
          caption: { nl: "Deuren", en: "Doors" },
          head: [
            { nl: "Straat (geen nummer)", en: "Street (no number)" },
            { nl: "Deed mee", en: "Took part" },
            { nl: "Niet thuis", en: "Not at home" },
            { nl: "Wil niet", en: "Does not want to" },
          ],
          rows: 6,
          broad: 0,
        },
        { kind: "lines", label: { nl: "Wat is hier fijn?", en: "What is good here?" }, lines: 2 },
        {
          kind: "lines",
          label: {
            nl: "Wat hoorden wij vaker dan één keer?",
            en: "What did we hear more than once?",
          },
          lines: 2,
        },
      ],
    },
  ],
});
