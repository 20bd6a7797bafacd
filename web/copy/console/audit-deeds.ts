/** Of what a line of the audit trail is about, for who looks for one kind of them. */
export const SUBJECTS = [
  "cycle",
  "agenda",
  "promise",
  "words",
  "answers",
  "measurement",
  "neighbourhood",
  "people",
  "files",
] as const;
export type Subject = (typeof SUBJECTS)[number];

/**
 * What was done, after who did it: the subject, and a Dutch and an English sentence. Every deed that
 * the product writes into the trail stands here.
 */
export const AUDIT_DEEDS: Readonly<
  Record<string, readonly [subject: Subject, nl: string, en: string]>
> = {
  "start cycle": ["cycle", "startte een ronde", "started a cycle"],
  "open cycle": ["cycle", "opende de ronde", "opened the cycle"],
  "close cycle": ["cycle", "rondde de ronde af", "closed the cycle"],
  "run cycle": ["cycle", "liep vast in de ronde", "got stuck in the cycle"],
  "pause cycle": ["cycle", "zette de ronde stil", "paused the cycle"],
  "resume cycle": ["cycle", "liet de ronde weer doorgaan", "resumed the cycle"],
  "advance cycle": [
    "cycle",
    "liet het volgende moment van de ronde eerder komen",
    "brought the next moment of the cycle forward",
  ],
  "stop cycle": ["cycle", "stopte de ronde", "stopped the cycle"],
  "rerun cycle": ["cycle", "zette de vastgelopen ronde weer aan", "started the stuck cycle again"],
  "go on with cycle": ["cycle", "ging verder met de ronde", "went on with the cycle"],
  "open round once more": [
    "cycle",
    "hield de vragen langer open",
    "kept the questions open for longer",
  ],
  "ask to decide": ["cycle", "vroeg om een besluit", "asked for a decision"],
  "decide floor": [
    "cycle",
    "besloot wat er gebeurt na te weinig antwoorden",
    "decided what happens after too few answers",
  ],
  "void round": ["cycle", "verklaarde de vragen ongeldig", "declared the questions void"],
  "propose remedy": ["cycle", "stelde een oplossing voor", "proposed a remedy"],
  "confirm remedy": ["cycle", "bevestigde een oplossing", "confirmed a remedy"],
  "see failed mails": ["cycle", "bekeek de mislukte post", "looked at the mail that failed"],

  "close round": ["answers", "sloot de vragen", "closed the questions"],
  "seal ballots": ["answers", "verzegelde de antwoorden", "sealed the answers"],
  "count priorities": ["answers", "telde de antwoorden", "counted the answers"],
  "order letters": ["answers", "bestelde brieven", "ordered letters"],
  "print letters": ["answers", "printte brieven", "printed letters"],
  "withdraw code": ["answers", "trok een code in", "withdrew a code"],
  "enter paper form": ["answers", "voerde een papieren formulier in", "entered a paper form"],
  answer: ["answers", "gaf een antwoord", "gave an answer"],
  "ask by doorstep": [
    "answers",
    "vulde aan de deur een antwoord in",
    "entered an answer at the door",
  ],
  "ask by telephone": [
    "answers",
    "vulde aan de telefoon een antwoord in",
    "entered an answer by telephone",
  ],
  "note what was heard": ["words", "schreef op wat bewoners zeiden", "noted what residents said"],
  "set aside": ["words", "zette een golf berichten opzij", "set a flood of messages aside"],
  "put back": ["words", "zette berichten terug", "put messages back"],

  "adopt agenda": ["agenda", "legde de agenda vast", "fixed the agenda"],
  "confirm agenda": ["agenda", "stelde de agenda vast", "confirmed the agenda"],
  "answer triage": ["agenda", "schreef op wat de zaal antwoordde", "noted what the room answered"],

  "add action": ["promise", "voegde een belofte toe", "added a promise"],
  "change actions": ["promise", "veranderde beloftes", "changed promises"],
  "change action": ["promise", "veranderde een belofte", "changed a promise"],
  "move action": ["promise", "werkte een belofte bij", "updated a promise"],
  "answer promise": ["promise", "antwoordde op een belofte", "answered for a promise"],
  "take promise away": ["promise", "haalde een belofte weg", "took a promise away"],
  "hand out promise link": [
    "promise",
    "gaf een link om ja te zeggen",
    "handed out a link to say yes by",
  ],
  "hand over": ["promise", "gaf iets door", "handed something over"],
  "check errands": [
    "promise",
    "keek een antwoord van buiten na",
    "looked over an answer from outside",
  ],
  "tell whether it helped": ["promise", "telde of het hielp", "counted whether it helped"],
  "add picture": ["promise", "zette een foto klaar", "added a picture"],
  "publish picture": ["promise", "maakte een foto openbaar", "published a picture"],
  "remove picture": ["promise", "haalde een foto weg", "removed a picture"],
  "answer offer": ["promise", "antwoordde op een aanbod om te helpen", "answered an offer of help"],

  "answer question": ["words", "beantwoordde een vraag van een bewoner", "answered a question"],
  "answer signal": ["words", "antwoordde op wat was doorgegeven", "answered what was handed over"],
  "gather texts": ["words", "verzamelde wat bewoners schreven", "gathered what residents wrote"],
  "look at words": ["words", "las wat bewoners schreven", "read what residents wrote"],
  "lay words": ["words", "legde teksten bij elkaar", "laid texts together"],
  "place words": ["words", "gaf teksten een bestemming", "gave texts a destination"],
  "publish words": [
    "words",
    "publiceerde wat er van de woorden werd",
    "published what became of words",
  ],
  "take words back": ["words", "nam een bestemming terug", "took a destination back"],
  "uncover words": ["words", "haalde de bedekking van een tekst weg", "uncovered a text"],

  "start wave": ["measurement", "startte een meting", "started a measurement"],
  "open wave": ["measurement", "opende de meting", "opened the measurement"],
  "run wave": ["measurement", "liep vast in de meting", "got stuck in the measurement"],
  "pause wave": ["measurement", "zette de meting stil", "paused the measurement"],
  "resume wave": ["measurement", "liet de meting weer doorgaan", "resumed the measurement"],
  "advance wave": [
    "measurement",
    "liet het volgende moment van de meting eerder komen",
    "brought the next moment of the measurement forward",
  ],
  "stop wave": ["measurement", "stopte de meting", "stopped the measurement"],
  "rerun wave": [
    "measurement",
    "zette de vastgelopen meting weer aan",
    "started the stuck measurement again",
  ],
  "go on with wave": ["measurement", "ging verder met de meting", "went on with the measurement"],
  "draw sample": ["measurement", "trok een steekproef", "drew a sample"],
  "gather responses": ["measurement", "verzamelde de vragenlijsten", "gathered the questionnaires"],
  "estimate wave": ["measurement", "rekende de meting uit", "worked the measurement out"],
  "release report": ["measurement", "gaf het verslag vrij", "released the report"],
  "publish wave": ["measurement", "maakte het verslag openbaar", "published the report"],

  "create neighbourhood": ["neighbourhood", "maakte de buurt", "created the neighbourhood"],
  "edit neighbourhood": [
    "neighbourhood",
    "veranderde gegevens van de buurt",
    "changed details of the neighbourhood",
  ],
  "close neighbourhood": [
    "neighbourhood",
    "sloot of opende de buurt",
    "closed or opened the neighbourhood",
  ],
  "import residents": ["neighbourhood", "importeerde bewoners", "imported residents"],
  "erase resident": ["neighbourhood", "wiste een bewoner", "erased a resident"],
  "propose topics": ["neighbourhood", "stelde een onderwerp voor", "proposed a topic"],
  "change topics": ["neighbourhood", "veranderde een onderwerp", "changed a topic"],
  "change organisations": [
    "neighbourhood",
    "veranderde een organisatie",
    "changed an organisation",
  ],
  "speak for organisation": [
    "neighbourhood",
    "schreef iets namens een organisatie",
    "wrote something for an organisation",
  ],

  "change settings": [
    "people",
    "veranderde de instellingen van de gemeente",
    "changed the settings of the municipality",
  ],
  "save person": ["people", "legde vast wat iemand mag", "wrote down what somebody may do"],
  "remove person": ["people", "haalde iemand weg", "removed somebody"],
  "leave team": ["people", "liet iemand het team verlaten", "let somebody leave the team"],
  "follow calendar": ["people", "maakte een agenda om te volgen", "made a calendar to follow"],

  "export table": ["files", "nam een bestand mee", "took a file"],
  "export residents": ["files", "nam het bestand met bewoners mee", "took the file of residents"],
  "export responses": ["files", "nam vragenlijsten mee", "took questionnaires"],
};
