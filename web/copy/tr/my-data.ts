import type { MyDataWords } from "../nl/my-data.ts";

export const myData: MyDataWords = {
  intro: (name) =>
    `${name} Güvenli Mahalleler Ekibinin hakkınızda neler sakladığını burada görürsünüz. Bilgilerinizi sildirebilirsiniz de.`,
  show: "Bilgilerimi göster",
  download: "Bilgilerimi indir",
  shown: "Hakkınızda sakladıklarımız",
  name: "Ad",
  email: "E-posta adresi",
  address: "Adres",
  language: "Dil",
  area: "Mahallenin bölgesi",
  round: "Dönem",
  invited: "Sizden konu seçmeniz istendi",
  answered: (day) => `${day} günü cevap verildi`,
  silent: "henüz cevap yok",
  mails: "Gönderilen e-postalar",
  unsubscribed: "E-posta listesinden çıkıldı",
  asked: "E-postayla cevap istenen gün",
  panel: "Cevaplarınızı karşılaştırmaya başladığımız gün",
  panelApart:
    "Her ölçümdeki cevaplarınızı karşılaştırmamıza izin verdiniz. Bu yüzden adınızın ve cevaplarınızın yanında bir kod var. Her iki dosyaya sahip olan kişi hangi cevapların sizin olduğunu görebilir.",
  codes: "Size verilen kodlar",
  links: "Sizin için çalışan bağlantılar",
  letters: "Mektupların basıldığı gün",
  help: "Yardım teklifi",
  question: "Sorunuz",
  waits: "Henüz onaylanmamış bir listede",
  bounced: "Bu adres çalışmıyor",
  complained: "E-postamızı istenmeyen olarak bildirdiniz",
  leave: "Cevaplarımı artık karşılaştırmayın",
  left: "Adınızın yanındaki kod silindi. Cevaplarınız sayılmaya devam eder, ama hangilerinin sizin olduğunu artık kimse göremez.",
  noAnswer:
    "Ne seçtiğiniz burada yazmıyor. Cevabınız adınız olmadan saklanır: o cevabın sizin olduğunu biz de göremeyiz.",
  forgetTitle: "Bilgilerimi sildir",
  forgetText:
    "Adınızı, e-posta adresinizi, posta adresinizi ve bunlara ait her şeyi sileriz. Bundan sonra e-posta almazsınız ve bu bağlantı çalışmaz. Cevap verdiniz mi? Tur açık olduğu sürece cevabınızı da geri alırız. Sonrasında cevabınız sayılmaya devam eder, çünkü hangi cevabın sizin olduğunu kimse göremez.",
  sure: "Evet, bilgilerimi silin. Bu işlem geri alınamaz.",
  missing: "Eminseniz önce kutuyu işaretleyin.",
  forget: "Bilgilerimi sil",
  forgotten: "Bilgileriniz silindi",
  forgottenText:
    "Yalnızca, sizi yeniden kaydetmememiz gerektiğini gösteren bir kod saklıyoruz. Bu kodu okuyan, kime ait olduğunu göremez. Bilgileriniz yedek kopyalardan en geç 35 gün sonra silinir.",
};
