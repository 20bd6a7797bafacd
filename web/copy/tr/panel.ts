import type { PanelWords } from "../nl/panel.ts";

export const panel: PanelWords = {
  title: "Cevaplarınızı zaman içinde karşılaştırabilir miyiz?",
  text: "O zaman neyin değiştiğini daha iyi görürüz. Bu zorunlu değildir: işaret koymasanız da cevaplarınız sayılır.",
  consent: "Evet, cevaplarımı karşılaştırın ve her ölçümde bana yeniden sorun",
  points: [
    "Karşılaştırmayı adınız olmadan, bir kodla yaparız.",
    "Üç yıl sonra adınızın yanındaki kodu sileriz.",
    "İstediğiniz zaman burada veya ‘Bilgileriniz’ sayfasında vazgeçebilirsiniz.",
  ],
  who: "Hangi cevapların size ait olduğunu kim görebilir?",
  code: "Kod, başka bir dosyada adınızın yanında da durur. Her iki dosyaya sahip olan kişi hangi cevapların size ait olduğunu görebilir.",
  member:
    "Buna daha önce izin verdiniz. Vazgeçmek ister misiniz? O zaman işareti kaldırın ve cevaplarınızı gönderin.",
};
