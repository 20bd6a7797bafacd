import type { PanelWords } from "../nl/panel.ts";

export const panel: PanelWords = {
  title: "Cevaplarınızı zaman içinde karşılaştırabilir miyiz?",
  text: "Altı ay sonra bu soruları yeniden soracağız. Hangi cevapların aynı kişiden geldiğini bilirsek, neyin değiştiğini daha iyi görürüz. Bu zorunlu değildir: işaret koymasanız da cevaplarınız sayılır.",
  consent:
    "Evet, her ölçümde benden yeniden katılmamı isteyin. Bilgisayar cevaplarımı zaman içinde, adım olmadan, bir kodla karşılaştırabilir. Kod, başka bir dosyada adımın yanında da durur. Her iki dosyaya sahip olan kişi hangi cevapların benim olduğunu görebilir. Üç yıl sonra adımın yanındaki kod silinir. İstediğim zaman burada veya ‘Bilgileriniz’ sayfasında bundan vazgeçebilirim.",
  member:
    "Buna daha önce izin verdiniz. Vazgeçmek ister misiniz? O zaman işareti kaldırın ve cevaplarınızı gönderin.",
};
