import { chapter } from "./chapter.ts";
import { TITLES } from "./titles.ts";

export const walk = chapter({
  id: "walk",
  title: TITLES.walk,
  purpose: {
    nl: "Met eigen ogen zien en horen wat er speelt, zodat bewoners kunnen kiezen uit onderwerpen die kloppen.",
    en: "See and hear for yourself what is going on, so that residents can choose from topics that are right.",
  },
  steps: [
    {
      id: "prepare",
      basis: "own",
      title: { nl: "Bereid de ronde voor", en: "Prepare the walk" },
      says: [
        {
          nl: "Loop in week 1, met zijn tweeën van verschillende partners: bijvoorbeeld de opbouwwerker en de wijkagent. Vraag een bewoner mee die de straten kent.",
          en: "Walk in week 1, in pairs of different partners: the community worker and the community police officer, for example. Ask a resident along who knows the streets.",
        },
        {
          nl: "Neem één deel van de buurt per keer, hooguit anderhalf uur. Print het formulier en neem een telefoon mee.",
          en: "Take one part of the neighbourhood at a time, an hour and a half at most. Print the form and take a phone along.",
        },
      ],
    },
    {
      id: "times",
      basis: "own",
      title: { nl: "Loop op meer dan één moment", en: "Walk at more than one time" },
      says: [
        {
          nl: "Overdag ziet u rommel en stoepen. In het donker ziet u donkere plekken. Na schooltijd ziet u de jeugd. Loop elk deel minstens twee keer.",
          en: "By day you see litter and pavements. After dark you see dark spots. After school you see the young. Walk every part at least twice.",
        },
      ],
    },
    {
      id: "note",
      basis: "own",
      title: { nl: "Schrijf elk signaal op", en: "Write down every signal" },
      says: [
        {
          nl: "Een signaal is één ding op één plek. Schrijf vier dingen op: waar, wat, welk onderwerp van de lijst, en wie het zegt. Bij ‘wie’ schrijft u een rol, nooit een naam: bewoner, winkelier, politie.",
          en: "A signal is one thing in one place. Write down four things: where, what, which topic of the list, and who says it. For ‘who’ you write a role, never a name: resident, shopkeeper, police.",
        },
      ],
      see: ["safety"],
    },
    {
      id: "talk",
      basis: "own",
      title: { nl: "Praat met wie u tegenkomt", en: "Talk to whom you meet" },
      says: [
        {
          nl: "Zeg wie u bent en van welk team. Vraag: ‘Wat is hier fijn? Wat moet hier eerst beter?’ Luister. Beloof niets.",
          en: "Say who you are and from which team. Ask: ‘What is good here? What should get better first?’ Listen. Promise nothing.",
        },
      ],
      list: [
        {
          nl: "Praat ook met wie niet uit zichzelf komt: jongeren, ouders bij school, mensen die slecht Nederlands spreken.",
          en: "Also talk to who does not come by themselves: young people, parents at school, people who speak little Dutch.",
        },
        {
          nl: "Geef een kaartje met de naam en het telefoonnummer van de contactpersoon.",
          en: "Give a card with the name and the phone number of the contact person.",
        },
      ],
      see: ["reach"],
    },
    {
      id: "at-once",
      basis: "own",
      title: { nl: "Meld meteen wat niet kan wachten", en: "Report at once what cannot wait" },
      says: [
        {
          nl: "Gevaar meldt u direct bij wie ervoor is; bij spoed 112. Een losse stoeptegel of één dumping geeft u dezelfde dag door aan de partner die ervoor is. Dat wordt geen onderwerp van het team.",
          en: "Report danger directly to who is there for it; in an emergency 112. A loose paving stone or a single dump goes to the partner whose task it is on the same day. That becomes no topic of the team.",
        },
      ],
    },
    {
      id: "choose",
      basis: "own",
      title: { nl: "Maak van signalen onderwerpen", en: "Turn signals into topics" },
      says: [
        {
          nl: "Leg de formulieren naast elkaar en tel per onderwerp. Kies met het team ongeveer twaalf onderwerpen voor de vragenlijst, en laat ‘Iets anders’ altijd staan.",
          en: "Lay the forms side by side and count per topic. Choose with the team about twelve topics for the survey, and always keep ‘Something else’.",
        },
        {
          nl: "Wat u vaak zag, maar niemand noemde, mag erbij. Bewoners beslissen of het belangrijk is.",
          en: "What you often saw and nobody mentioned may be added. Residents decide whether it matters.",
        },
      ],
      see: ["weeks"],
      place: "neighbourhood",
    },
  ],
  checks: [
    {
      nl: "Elk deel van de buurt is twee keer gelopen, ook één keer in het donker.",
      en: "Every part of the neighbourhood was walked twice, once after dark.",
    },
    {
      nl: "Op de formulieren staan geen namen en geen huisnummers van mensen.",
      en: "The forms hold no names and no house numbers of people.",
    },
    {
      nl: "Wat niet kon wachten, is doorgegeven. Wie het meldde, weet aan wie.",
      en: "What could not wait was passed on. The person who reported it knows to whom.",
    },
    {
      nl: "Minstens tien bewoners zijn gesproken, en niet steeds dezelfde.",
      en: "At least ten residents were spoken to, and not always the same ones.",
    },
    { nl: "Er zijn ongeveer twaalf onderwerpen gekozen.", en: "About twelve topics were chosen." },
    { nl: "De formulieren zijn daarna vernietigd.", en: "The forms were destroyed afterwards." },
  ],
  pitfalls: [
    {
      trap: {
        nl: "Alleen lopen waar het altijd misgaat.",
        en: "Walking only where things always go wrong.",
      },
      instead: {
        nl: "Loop ook de rustige straten. Daar wonen ook bewoners.",
        en: "Walk the quiet streets too. Residents live there as well.",
      },
    },
    {
      trap: {
        nl: "Foto’s maken waar mensen, kentekens of huisnummers op staan.",
        en: "Taking pictures with people, number plates or house numbers in them.",
      },
      instead: {
        nl: "Fotografeer alleen het ding zelf, of teken het op het formulier.",
        en: "Take a picture of the thing alone, or draw it on the form.",
      },
    },
    {
      trap: { nl: "Ter plekke een oplossing beloven.", en: "Promising a solution on the spot." },
      instead: {
        nl: "Zeg: ‘Ik neem het mee. U krijgt een brief of mail om te kiezen.’",
        en: "Say: ‘I will take it along. You will get a letter or an e-mail in which to choose.’",
      },
    },
  ],
  good: [
    {
      nl: "Een lijst van onderwerpen die bewoners herkennen, met bij elk onderwerp een plek.",
      en: "A list of topics that residents recognise, with a place for each.",
    },
    {
      nl: "Mensen in de buurt hebben het team gezien voordat er post komt.",
      en: "People in the neighbourhood have seen the team before any mail arrives.",
    },
  ],
  see: ["door", "safety", "weeks"],
  sheets: [
    {
      title: {
        nl: "Loopformulier: wat zien en horen wij?",
        en: "Walking form: what do we see and hear?",
      },
      blocks: [
        {
          kind: "fields",
          labels: [
            { nl: "Deel van de buurt", en: "Part of the neighbourhood" },
            { nl: "Datum en tijd", en: "Date and time" },
            { nl: "Gelopen door (partners)", en: "Walked by (partners)" },
          ],
        },
        {
          kind: "text",
          text: {
            nl: "Eén regel per signaal. Bij ‘wie’ een rol, geen naam: bewoner, winkelier, politie, wijzelf.",
            en: "One line for each signal. For ‘who’ a role, no name: resident, shopkeeper, police, we ourselves.",
          },
        },
        {
          kind: "table",
          caption: { nl: "Signalen", en: "Signals" },
          head: [
            { nl: "Waar", en: "Where" },
            { nl: "Wat", en: "What" },
            { nl: "Onderwerp", en: "Topic" },
            { nl: "Wie zegt het", en: "Who says it" },
          ],
          rows: 14,
          broad: 1,
        },
        {
          kind: "lines",
          label: {
            nl: "Meteen doorgegeven (wat, aan wie)",
            en: "Passed on at once (what, to whom)",
          },
          lines: 2,
        },
        { kind: "lines", label: { nl: "Wat is hier fijn?", en: "What is good here?" }, lines: 2 },
      ],
    },
  ],
});
