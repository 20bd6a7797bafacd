import { asLookedFor, oneOfWords } from "./beginnings.ts";

/**
 * Words that can mean that somebody is in danger now: violence, abuse, weapons, suicide, fire. In
 * each of our languages
 * and in no particular one, since people mix them. A text with one of these is read first; what
 * they miss is read
 * within the days of the norms as well, and what they find too much costs a look.
 */
const DANGER = oneOfWords(`
  112. alarmnummer mishandel huiselijk verkracht aanrand misbruik bedreig dreigt dreigde dreigen doodmaak vermoord
  zelfmoord zelfdod suicid steekpartij neergestoken pistool vuurwapen mes. messen wapen geslagen slaat wurg ontvoer
  brandsticht gaslucht loverboy stalk gijzel
  abus raped. rape. rapist violen threat murder stabb knife knives gun. guns. weapon kidnap beaten beats. arson
  انتحار اغتصاب عنف يضرب ضرب تهديد يهدد سكين سلاح مسدس قتل يقتل خطف تحرش اعتداء
  intihar tecavüz şiddet taciz tehdit bıçak silah tabanca öldür dövüyor dövdü dayak. istismar
  samobójst przemoc gwałt grozi. groźb nóż. nożem pistolet zabić zabij bije. pobił molest porwa
  самогуб насильств зґвалт погрож вбити вбив. ніж. ножем зброя пістолет бє. побив викрад знущ
`);

/** Whether a text may tell of danger: it stands first, and somebody decides. */
export const tellsOfDanger = (text: string): boolean => DANGER.test(asLookedFor(text));
