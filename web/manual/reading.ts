import { chapter } from "./chapter.ts";
import { TITLES } from "./titles.ts";

export const reading = chapter({
  id: "reading",
  title: TITLES.reading,
  purpose: {
    nl: "Alles lezen wat bewoners zelf schreven, en vertellen wat ervan kwam.",
    en: "Read everything that residents wrote themselves, and tell what came of it.",
  },
  steps: [
    {
      id: "look",
      basis: "own",
      title: {
        nl: "Kijk het binnen drie werkdagen door",
        en: "Look it over in three working days",
      },
      says: [
        {
          nl: "Na de telling wacht in de console wat bewoners schreven, door elkaar en zonder naam. Gevaar staat bovenaan: geef dat meteen een bestemming en bel bij acuut gevaar 112. Politie en woningcorporatie lezen hier niet; zij lezen wat u doorgeeft.",
          en: "After the count, what residents wrote waits in the console, mixed and without names. Danger is at the top: give it a destination straight away, and call 112 in an emergency. Police and housing corporation do not read here; they read what you pass on.",
        },
        {
          nl: "Wat op een naam, adres of beschuldiging lijkt, is afgedekt. Haal de afdekking er alleen af als u dat nodig hebt; het wordt opgeschreven. Herkent u een schrijver? Zeg het tegen niemand.",
          en: "What looks like a name, an address or an accusation is covered. Take the cover off only if you need to; it is written down. Do you recognise a writer? Tell nobody.",
        },
      ],
      place: "home",
    },
    {
      id: "destination",
      basis: "own",
      title: { nl: "Geef alles een bestemming", en: "Give everything a destination" },
      says: [
        {
          nl: "Waar iets is, ligt per onderwerp bij elkaar. Dat onderwerp staat al klaar: één druk is genoeg. U vindt de plekken terug bij de belofte en in het agenda-overleg.",
          en: "Where something is, is grouped by topic. That topic is already filled in: one press is enough. You find the places again with the promise and at the agenda meeting.",
        },
        {
          nl: "Wat op elkaar lijkt, ligt bij elkaar. Klopt dat niet, leg het dan anders. U hebt twee weken. Kies steeds één bestemming:",
          en: "What is alike is grouped together. If that is wrong, move it. You have two weeks. Choose one destination each time:",
        },
      ],
      list: [
        { nl: "Een onderwerp dat er al is.", en: "A topic that exists already." },
        {
          nl: "Een nieuw onderwerp, in uw eigen woorden.",
          en: "A new topic, in your own words.",
        },
        {
          nl: "Een vraag, die u in het openbaar beantwoordt.",
          en: "A question, which you answer in public.",
        },
        {
          nl: "Doorgeven aan een partner, in uw eigen woorden.",
          en: "Passed on to a partner, in your own words.",
        },
        { nl: "Gelezen, met een reden.", en: "Read, with a reason." },
      ],
      see: ["safety"],
    },
    {
      id: "publish",
      basis: "own",
      title: { nl: "Vertel wat ervan kwam", en: "Tell what came of it" },
      says: [
        {
          nl: "Maak het openbaar onder aan de pagina. Iedereen leest dan hoeveel er is geschreven en wat ervan kwam, nooit de woorden zelf. Wie zijn code bewaarde, ziet wat er met de eigen woorden gebeurde. De woorden worden gewist als de volgende ronde eindigt.",
          en: "Publish it at the bottom of the page. Everybody then reads how much was written and what came of it, never the words themselves. Anyone who kept their code sees what happened with their own words. The words are erased when the next cycle ends.",
        },
        {
          nl: "Kwamen er minder dan tien antwoorden, of kwam er geen agenda omdat te weinig mensen antwoordden? Dan leest niemand wat er bij die antwoorden is geschreven.",
          en: "Were there fewer than ten answers, or no agenda because too few answered? Then nobody reads what was written with those answers.",
        },
      ],
      see: ["feedback", "agenda"],
    },
    {
      id: "topics",
      basis: "own",
      title: { nl: "Maak het onderwerp af", en: "Finish the topic" },
      says: [
        {
          nl: "Een nieuw onderwerp staat als voorstel bij de onderwerpen van de buurt. Schrijf het kort en gewoon in elke taal van de buurt. Ontbreekt er één taal als de ronde opent, dan wordt het niet gevraagd; dat staat vooraf op de pagina.",
          en: "A new topic stands as a proposal with the topics of the neighbourhood. Write it short and plain in every language of the neighbourhood. If one language is missing when the cycle opens, it is not asked; the page says so beforehand.",
        },
        {
          nl: "Daar ziet u ook wat de volgende ronde vraagt: eerst wat terugkomt, dan wat bewoners voorstelden, dan uw keuze. Stelt u iets uit of haalt u het van de lijst? Bewoners lezen uw reden.",
          en: "There you also see what the next cycle asks: first what comes back, then what residents proposed, then your choice. Do you put something off or take it off the list? Residents read your reason.",
        },
      ],
      place: "topics",
    },
  ],
  checks: [
    { nl: "Gevaar heeft als eerste een bestemming.", en: "Danger has a destination first." },
    {
      nl: "Binnen drie werkdagen keek iemand alles door.",
      en: "Somebody looked at everything in three working days.",
    },
    {
      nl: "Binnen twee weken heeft alles een bestemming.",
      en: "Everything has a destination in two weeks.",
    },
    {
      nl: "In wat u zelf schreef, staan geen namen of adressen.",
      en: "What you wrote yourself holds no names or addresses.",
    },
    { nl: "Het is openbaar wat ervan kwam.", en: "It is public what came of it." },
    {
      nl: "Nieuwe onderwerpen staan in alle talen van de buurt.",
      en: "New topics stand in all languages of the neighbourhood.",
    },
  ],
  pitfalls: [
    {
      trap: { nl: "De woorden van een bewoner overnemen.", en: "Copying a resident's words." },
      instead: {
        nl: "Schrijf het in uw eigen woorden: wie het schreef, is anders te herkennen.",
        en: "Write it in your own words: otherwise one can recognise who wrote it.",
      },
    },
    {
      trap: { nl: "Raden wie iets schreef.", en: "Guessing who wrote something." },
      instead: {
        nl: "Praat over wat er staat, niet over wie.",
        en: "Talk about what it says, not about who.",
      },
    },
    {
      trap: { nl: "Alles ‘gelezen’ noemen.", en: "Calling everything ‘read’." },
      instead: {
        nl: "Vraag bij elke tekst eerst wie er iets mee kan doen.",
        en: "First ask of each text who can do something about it.",
      },
    },
  ],
  good: [
    {
      nl: "Een bewoner die iets schreef, vindt met de code wat ermee gebeurde.",
      en: "A resident who wrote something finds with the code what happened with it.",
    },
    {
      nl: "In de volgende vragenlijst staat een onderwerp dat bewoners zelf noemden.",
      en: "The next survey has a topic that residents named themselves.",
    },
  ],
  see: ["agenda", "feedback", "safety"],
});
