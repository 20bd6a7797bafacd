import { chapter } from "./chapter.ts";
import { TITLES } from "./titles.ts";

export const measure = chapter({
  id: "measure",
  title: TITLES.measure,
  purpose: {
    nl: "Weten of er iets verandert, en er niet meer over zeggen dan u kunt aantonen.",
    en: "Know whether something changes, and say no more about it than you can show.",
  },
  steps: [
    {
      id: "baseline",
      basis: "method",
      title: { nl: "Meet eerst: de nulmeting", en: "Measure first: the baseline" },
      says: [
        {
          nl: "De aanpak in Maastricht is twee jaar lang elk half jaar gemeten en vergeleken met een nulmeting. Daarna is beslist of er buurten bij kwamen.",
          en: "The approach in Maastricht was measured every half year for two years and compared with a baseline. Then it was decided whether to add neighbourhoods.",
        },
        {
          nl: "Doe de nulmeting voordat de eerste ronde begint. Een begin dat u niet hebt gemeten, krijgt u niet terug.",
          en: "Measure the baseline before the first cycle begins. A beginning that you did not measure does not come back.",
        },
      ],
      place: "neighbourhood",
    },
    {
      id: "decide",
      basis: "own",
      title: { nl: "Leg vooraf vast waarop u oordeelt", en: "Fix beforehand what you judge by" },
      says: [
        {
          nl: "Kies een paar onderwerpen waarop het oordeel rust, en schrijf op wanneer u doorgaat, aanpast of stopt. Doe dat vóór de nulmeting. Wie daarna kiest, kan kiezen wat eruit komt.",
          en: "Choose a few topics on which the verdict rests, and write down when you go on, adapt or stop. Do that before the baseline. Whoever chooses afterwards can choose the outcome.",
        },
      ],
    },
    {
      id: "enough",
      basis: "own",
      title: {
        nl: "Reken uit of u genoeg mensen vraagt",
        en: "Work out whether you ask enough people",
      },
      says: [
        {
          nl: "Met 300 antwoorden ligt een aandeel tot ongeveer 6 procentpunt naast het echte getal. Bij een aandeel van 30 procent is pas een verandering van ongeveer 10,5 procentpunt goed aan te tonen. De rekenhulp zegt het voor uw buurt.",
          en: "With 300 answers a share lies up to about 6 percentage points beside the true number. At a share of 30 per cent only a change of about 10.5 points can be shown well. The planner tells it for your neighbourhood.",
        },
      ],
      place: "power",
    },
    {
      id: "half-year",
      basis: "method",
      title: {
        nl: "Meet elk half jaar op dezelfde manier",
        en: "Measure every half year in the same way",
      },
      says: [
        {
          nl: "Zelfde maanden, zelfde vragen, zelfde antwoorden. Verandert een vraag of een manier van vragen? Dat is een methodebreuk: daar wordt geen lijn doorheen getrokken.",
          en: "The same months, questions and answers. Does a question or a way of asking change? That is a method break: no line is drawn through it.",
        },
        {
          nl: "Het programma plant de metingen, trekt de steekproef, vraagt, herinnert en rekent. Wie kort ervoor een vragenlijst over de agenda kreeg, wordt met rust gelaten.",
          en: "The software plans the measurements, draws the sample, asks, reminds and works it out. Anyone who got an agenda survey shortly before is left in peace.",
        },
      ],
    },
    {
      id: "who",
      basis: "elsewhere",
      title: { nl: "Vraag ook wie niet meedeed", en: "Also ask who did not take part" },
      says: [
        {
          nl: "In Rotterdam vond men vooral effect bij wie in het comité zat. Meet dus ook bij mensen die niet meededen, en meet of de aanpak bekend is. Het verslag zet deze groepen naast elkaar.",
          en: "In Rotterdam effects were found mostly among who sat in the committee. So also measure people who did not take part, and measure whether the approach is known. The report lays these groups side by side.",
        },
      ],
      see: ["reach"],
    },
    {
      id: "cause",
      basis: "elsewhere",
      title: {
        nl: "Claim geen oorzaak zonder vergelijking",
        en: "Claim no cause without a comparison",
      },
      says: [
        {
          nl: "Een buurt kan ook beter worden door iets anders. Zonder een gebied om mee te vergelijken kunt u niet zeggen dat de aanpak het deed. Het Britse programma ‘reassurance policing’ had daarom een gebied om mee te vergelijken.",
          en: "A neighbourhood can also get better through something else. Without an area to compare with you cannot say that the approach did it. So the British programme of reassurance policing had an area to compare with.",
        },
      ],
    },
    {
      id: "say",
      basis: "own",
      title: { nl: "Overdrijf niet", en: "Do not overstate it" },
      says: [
        {
          nl: "Het verslag geeft één van drie oordelen: aantoonbaar beter, aantoonbaar slechter, of geen aantoonbaar verschil. Neem die woorden over. Zeg nooit ‘geen effect’: misschien was het te klein om met zo veel antwoorden te zien.",
          en: "The report gives one of three verdicts: demonstrably better, demonstrably worse, or no demonstrable difference. Use those words. Never say ‘no effect’: perhaps it was too small to be seen with so many answers.",
        },
      ],
      see: ["feedback"],
    },
    {
      id: "protect",
      basis: "own",
      title: { nl: "Bescherm wie antwoordde", en: "Protect who answered" },
      says: [
        {
          nl: "Er staat geen percentage in van minder dan 50 antwoorden, en in het openbaar geen aantal onder de 10. Het verslag voor het team toont meer: geef het niet door.",
          en: "No percentage is shown of fewer than 50 answers, and in public no number below 10. The report for the team shows more: do not pass it on.",
        },
      ],
      see: ["safety"],
    },
  ],
  checks: [
    {
      nl: "De nulmeting is klaar voordat de eerste ronde begint.",
      en: "The baseline is finished before the first cycle begins.",
    },
    {
      nl: "De onderwerpen voor het oordeel en de criteria liggen vast.",
      en: "The topics for the verdict and the criteria are fixed.",
    },
    {
      nl: "De rekenhulp zegt welke verandering u kunt aantonen, en u vindt dat genoeg.",
      en: "The planner says which change you can show, and you find that enough.",
    },
    {
      nl: "Er is een vergelijkingsgebied, of u claimt geen oorzaak.",
      en: "There is an area to compare with, or you claim no cause.",
    },
    {
      nl: "Iemand heeft het verslag gelezen voordat het openbaar wordt.",
      en: "Somebody read the report before it becomes public.",
    },
  ],
  pitfalls: [
    {
      trap: {
        nl: "Een paar procentpunt verschil een succes noemen.",
        en: "Calling a difference of a few points a success.",
      },
      instead: {
        nl: "Kijk naar de marge en naar het oordeel.",
        en: "Look at the interval and at the verdict.",
      },
    },
    {
      trap: {
        nl: "Een vraag verbeteren tussen twee metingen.",
        en: "Improving a question between two measurements.",
      },
      instead: {
        nl: "Laat die staan tot de twee jaar om zijn, of accepteer de breuk.",
        en: "Leave it until the two years are over, or accept the break.",
      },
    },
    {
      trap: {
        nl: "‘Heeft het geholpen?’ uit de mail als bewijs gebruiken.",
        en: "Using ‘Did it help?’ from the e-mail as proof.",
      },
      instead: {
        nl: "Dat is een indruk van wie wilde antwoorden. Bewijs komt uit de meting.",
        en: "That is an impression of who wanted to answer. Proof comes from the measurement.",
      },
    },
  ],
  good: [
    {
      nl: "Een raadslid en een bewoner lezen hetzelfde verslag en trekken dezelfde conclusie.",
      en: "A councillor and a resident read the same report and draw the same conclusion.",
    },
    {
      nl: "Na twee jaar ligt er een oordeel dat op vooraf gekozen onderwerpen rust.",
      en: "After two years there is a verdict that rests on topics chosen beforehand.",
    },
  ],
  see: ["feedback", "reach", "safety"],
});
