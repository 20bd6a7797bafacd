import type { LeftOutWords } from "../nl/left-out.ts";

export const leftOut: LeftOutWords = {
  title: "Bu sefer sorulmayanlar",
  intro:
    "Bu konular önerilmişti, geri gelmişti veya ekibin listesindeydi. Her birinin yanında neden sorulmadığı yazıyor.",
  why: {
    "no-place": (places) =>
      `mahalle sakinlerinin önerileri için ${places} yer vardı ve başka öneriler daha önce geldi; bu öneri bir sonraki sefere yeniden katılır`,
    "no-place-back": (places) =>
      `geri gelen konular için ${places} yer vardı ve başka konular öne geçti`,
    "made-room": "yerini geri gelen veya mahalle sakinlerinin önerdiği bir konuya bıraktı",
    "no-words": (languages) => `şu dillerde henüz yok: ${languages}`,
    retired: (reason) => `ekip bunu artık sormuyor: ${reason}`,
    held: (reason) => `ekip bunu erteliyor: ${reason}`,
    "team-chose": "bunu ekip kendisi önerdi ve başka konular seçti",
  },
};
