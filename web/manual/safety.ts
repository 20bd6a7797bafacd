import { chapter } from "./chapter.ts";
import { TITLES } from "./titles.ts";

export const safety = chapter({
  id: "safety",
  title: TITLES.safety,
  purpose: {
    nl: "Bewoners en uzelf beschermen, op straat, aan de deur en in de console.",
    en: "Protect residents and yourself, in the street, at the door and in the console.",
  },
  steps: [
    {
      id: "least",
      basis: "law",
      title: { nl: "Schrijf zo min mogelijk op", en: "Write down as little as possible" },
      says: [
        {
          nl: "Op formulieren staan signalen en rollen, geen namen, huisnummers of kentekens. Gegevens van de politie blijven bij de politie. Zij komen niet in dit programma.",
          en: "Forms hold signals and roles, no names, house numbers or number plates. Data of the police stay with the police. They do not come into this software.",
        },
        {
          nl: "Adressen en antwoorden liggen in het programma apart. Niemand kan in het programma zien wie wat koos.",
          en: "Addresses and answers lie apart in the software. Nobody can see in the software who chose what.",
        },
      ],
    },
    {
      id: "consent",
      basis: "law",
      title: { nl: "Vraag toestemming, per doel", en: "Ask for consent, for each purpose" },
      says: [
        {
          nl: "Een telefoonnummer om te helpen is voor helpen. Een voornaam op de pagina is voor de pagina. Vraag elk apart, en vertel hoe iemand het weer intrekt.",
          en: "A phone number to help is for helping. A first name on the page is for the page. Ask each by itself, and tell how somebody withdraws it.",
        },
      ],
      see: ["actions"],
    },
    {
      id: "rights",
      basis: "law",
      title: { nl: "Ken de rechten van bewoners", en: "Know the rights of residents" },
      says: [
        {
          nl: "Een bewoner kan zien wat er van haar of hem is bewaard, dat meenemen, en het laten wissen. De link staat in elke mail. De telling verandert daar niet door. Krijgt u zo’n vraag, stuur die door naar de contactpersoon.",
          en: "A resident can see what is kept about them, take it along, and have it erased. The link is in every e-mail. That does not change the count. If you get such a request, pass it on to the contact person.",
        },
      ],
    },
    {
      id: "door",
      basis: "own",
      title: { nl: "Aan de deur: eerst veilig", en: "At the door: safety first" },
      says: [
        {
          nl: "Ga met zijn tweeën en spreek af bij wie u zich aan het eind van de avond meldt. Blijf op de stoep, ook als iemand u binnen vraagt.",
          en: "Go in pairs and agree on whom you tell at the end of the evening that you are done. Stay on the doorstep, also when somebody asks you in.",
        },
      ],
      list: [
        {
          nl: "Voelt het niet goed? Bedank en ga. U hoeft dat niet uit te leggen.",
          en: "Does it not feel right? Thank them and leave. You need not explain.",
        },
        {
          nl: "Dreiging of geweld: ga weg, bel 112, en meld het bij uw leidinggevende.",
          en: "A threat or violence: leave, call 112, and tell your manager.",
        },
        {
          nl: "Bent u politie in uniform? Zeg dat u nu voor het team komt. Wie daarvan schrikt, mag het aan een ander vertellen.",
          en: "Are you police in uniform? Say that you now come for the team. Anyone who is startled may tell it to someone else.",
        },
      ],
      see: ["door"],
    },
    {
      id: "worry",
      basis: "own",
      title: { nl: "Ziet u iets ergs?", en: "Do you see something serious?" },
      says: [
        {
          nl: "Vermoedt u geweld thuis, verwaarlozing of gevaar? Volg de meldcode van uw eigen organisatie. Schrijf het niet in dit programma. Vertel in het team alleen dat u iets hebt gemeld als een collega dat moet weten.",
          en: "Do you suspect violence at home, neglect or danger? Follow the reporting code of your own organisation. Do not write it into this software. Tell the team only that you reported something, and only where a colleague has to know.",
        },
      ],
    },
    {
      id: "papers",
      basis: "own",
      title: { nl: "Houd papier veilig", en: "Keep papers safe" },
      says: [
        {
          nl: "Brieven met codes, ingevulde formulieren en lijsten met adressen gaan mee in een dichte map, en blijven nooit in de auto achter. Vernietig ze als ze zijn ingevoerd en gecontroleerd.",
          en: "Letters with codes, filled-in forms and lists of addresses travel in a closed folder, and never stay behind in the car. Destroy them once they have been entered and checked.",
        },
      ],
      place: "paper",
    },
    {
      id: "console",
      basis: "law",
      title: { nl: "In de console", en: "In the console" },
      says: [
        {
          nl: "Log in met uw eigen account en een tweede stap. Deel geen accounts. Log uit als u wegloopt. In het logboek staat wie wat deed, wanneer en waarom.",
          en: "Log in with your own account and a second step. Share no accounts. Log out when you walk away. The audit trail says who did what, when and why.",
        },
      ],
      place: "home",
    },
    {
      id: "flood",
      basis: "own",
      title: {
        nl: "Komt er opeens heel veel binnen?",
        en: "Does very much come in all of a sudden?",
      },
      says: [
        {
          nl: "Soms sturen robots honderden vragen, antwoorden van de poster of aanmeldingen om te helpen. Meestal houdt het programma ze zelf tegen. Wat er toch door kwam, zet de coördinator of de contactpersoon in één keer opzij.",
          en: "Sometimes robots send hundreds of questions, answers by the poster or offers to help. Mostly the software stops them by itself. What came through all the same, the coordinator or the contact person sets aside at once.",
        },
      ],
      list: [
        {
          nl: "Kijk eerst wat er op welk moment kwam. Zit er iets van een echte bewoner tussen? Kies een kortere tijd, of één afzender.",
          en: "First look at what came when. Is there something of a real resident among it? Choose a shorter time, or one sender.",
        },
        {
          nl: "Zet het opzij en schrijf op waarom. Het is dan nergens te zien en telt niet mee.",
          en: "Set it aside and write down why. It is then seen nowhere and not counted.",
        },
        {
          nl: "Vergist? Zet het terug met één knop. Dat kan tot de gegevens van de ronde worden gewist.",
          en: "A mistake? Put it back with one button. You can do so until the data of the cycle are erased.",
        },
      ],
      place: "neighbourhood",
    },
    {
      id: "leak",
      basis: "own",
      title: { nl: "Gaat er iets mis?", en: "Did something go wrong?" },
      says: [
        {
          nl: "Formulieren kwijt, een lijst naar de verkeerde gestuurd, een telefoon gestolen? Bel meteen uw eigen privacyfunctionaris of helpdesk. Ook ’s avonds. Snel melden is geen fout, zwijgen wel.",
          en: "Lost forms, a list sent to the wrong person, a stolen phone? Call your own privacy officer or help desk immediately, in the evening too. Reporting fast is not a fault, silence is.",
        },
      ],
    },
  ],
  checks: [
    {
      nl: "Op mijn formulieren staan geen namen, huisnummers of kentekens.",
      en: "My forms hold no names, house numbers or number plates.",
    },
    {
      nl: "Iemand weet waar wij lopen en hoe laat wij klaar zijn.",
      en: "Somebody knows where we walk and when we are done.",
    },
    {
      nl: "Ik heb mijn pas bij mij, en een opgeladen telefoon.",
      en: "I have my pass with me, and a charged phone.",
    },
    {
      nl: "Mijn scherm gaat op slot als ik het neerleg.",
      en: "My screen locks when I put it down.",
    },
    { nl: "Ik weet wie ik bel bij een datalek.", en: "I know whom to call about a data leak." },
    {
      nl: "Ingevoerde formulieren zijn vernietigd.",
      en: "Forms that were entered have been destroyed.",
    },
  ],
  pitfalls: [
    {
      trap: {
        nl: "Een appgroep van het team met namen en foto’s uit de buurt.",
        en: "A chat group of the team with names and photos from the neighbourhood.",
      },
      instead: {
        nl: "Bel elkaar, of gebruik het systeem van uw eigen organisatie.",
        en: "Call each other, or use the system of your own organisation.",
      },
    },
    {
      trap: {
        nl: "Vragen aan de deur mengen met een opsporing of een huisbezoek.",
        en: "Mixing questions at the door with an investigation or a home visit.",
      },
      instead: {
        nl: "Eén bezoek, één doel. Kom voor iets anders een andere keer terug.",
        en: "One visit, one purpose. Come back another time for something else.",
      },
    },
    {
      trap: {
        nl: "Een open antwoord letterlijk voorlezen in een vergadering.",
        en: "Reading an open answer aloud word by word in a meeting.",
      },
      instead: {
        nl: "Vat het samen zonder dat iemand te herkennen is.",
        en: "Sum it up without anybody being recognisable.",
      },
    },
  ],
  good: [
    {
      nl: "Als een formulier op straat wordt gevonden, staat er niets in over een mens.",
      en: "When a form is found in the street, it says nothing about a person.",
    },
    {
      nl: "Iedereen is weer thuis, en bewoners vertrouwen het team iets toe.",
      en: "Everybody is home again, and residents confide in the team.",
    },
  ],
  see: ["door", "walk", "method"],
});
