import type { ErrandWords } from "../nl/errand.ts";

export const errand: ErrandWords = {
  title: (place) => `${place} mahallesinden bir istek`,
  ask: (place, name) =>
    `${place} sakinleri bu konuyu seçti. Mahalle ekibi ${name} kuruluşundan yardım istiyor. Hesaba ihtiyacınız yok.`,
  how: (place, name) =>
    `${name} kuruluşu bunu ${place} sakinlerine söz verdi. Durum nedir? Hesaba ihtiyacınız yok.`,
  handed: (place, name) =>
    `${place} mahalle ekibi bunu ${name} kuruluşuna iletiyor. Sizde hangi numarayla kayıtlı olduğunu ve durumunu burada bildirin. Hesaba ihtiyacınız yok.`,
  checked:
    "Yazdıklarınızı önce mahalle ekibinden biri okur. Ancak ondan sonra mahallenin sayfasında yer alır. Sakinlerin adlarını yazmayın.",
  until: (day, coordinator) =>
    `En geç ${day} tarihine kadar cevap verin. Sonra ${coordinator} sizinle iletişime geçer. Bu bağlantı yalnızca kuruluşunuz içindir.`,
  due: (day) => `${day} tarihinde hazır`,
  memory: {
    title: (place) => `${place} mahallesindeki sözleriniz`,
    soon: (day, place, name) =>
      `${place} mahallesinde ${name} kuruluşunun verdiği sözlerin ne olduğunu ${day} tarihinden itibaren herkes okur. Önce siz görüyorsunuz. Hesaba ihtiyacınız yok.`,
    told: (day, place, name) =>
      `${place} mahallesinde ${name} kuruluşunun verdiği sözlerin ne olduğunu ${day} tarihinden beri herkes okuyor. Hesaba ihtiyacınız yok.`,
    fixed: (coordinator) =>
      `Yanına bir söz yazabilirsiniz. Rakamlar bununla değişmez. Yanlış bir şey mi var? ${coordinator} adresine yazın. Bu bağlantı yalnızca kuruluşunuz içindir.`,
    hint: (language) =>
      `Dil: ${language}, 10 ile 600 karakter. Kuruluşunuzun adı ve günüyle rakamların yanında yer alır.`,
  },
  says: {
    yes: "Evet, bunu yapacağız",
    no: "Hayır, nedeni şu",
    day: "Tarih değişiyor",
    answer: "Sakinlere bir şey bildirmek",
    "under-way": "Üzerinde çalışıyoruz",
    blocked: "Durdu, nedeni şu",
    done: "Yapıldı",
    "partly-done": "Bir kısmı yapıldı",
    "not-done": "Yapılmayacak, nedeni şu",
    report: "Numara ve durum",
    word: "Bu rakamların yanına bir söz",
    "no-word": "Sözümüzü kaldırın",
    picture: "Bir fotoğraf",
  },
  day: "Ne zaman hazır olur?",
  text: "Sakinler ne okuyabilir? (en az 10 karakter)",
  next: "Daha ne olacak?",
  number: "Sizdeki bildirim numarası",
  status: "Durumu nedir?",
  optional: "Boş kalabilir; çözüldüyse veya işleme alınmadıysa doldurun.",
  send: "Gönder",
  word: "Sözünüz",
  faults: {
    text: "10 ile 1000 karakter arasında yazın.",
    next: "Daha ne olacağını 3 ile 600 karakter arasında yazın.",
    day: "Henüz gelmemiş bir gün girin.",
    number: "Numara en fazla 40 harf ve rakam olabilir.",
    status: "Durumunu seçin.",
    word: "E-posta adresi veya telefon numarası olmadan 10 ile 600 karakter arasında yazın.",
  },
  again: "Düğmeye bir insanın bastığını göremedik. Okuyun ve bir kez daha basın.",
  thanks: "Teşekkürler. Mahalle ekibi şimdi yazdıklarınıza bakıyor.",
  said: "Bildirdikleriniz",
  waits: "mahalle ekibini bekliyor",
  taken: "mahallenin sayfasında",
  notTaken: "mahalle ekibi bunu almadı",
  full: "Zaten çok şey bildirdiniz. Fazlası için mahalle ekibini arayın veya e-posta gönderin.",
  over: "Burada yapmanız gereken başka bir şey yok.",
  withdrawn: "Bu bağlantı artık çalışmıyor",
  withdrawnText: (coordinator) =>
    `Mahalle ekibi bu isteği geri aldı veya yeniden gönderdi. Sorunuz mu var? ${coordinator} adresine yazın.`,
  picture: "Fotoğraf gönder",
  pictures: {
    intro:
      "Fotoğraf ne yapıldığını gösterir. İnsan, kapı numarası veya plaka görünmesin. Başkaları görmeden önce mahalle ekibinden biri bakar.",
    file: "Bir fotoğraf seçin",
    fileHint: "JPEG veya PNG, en fazla 15 MB.",
    send: "Fotoğrafı gönder",
    text: "Fotoğrafta ne görünüyor? (en az 10 karakter, fotoğrafı göremeyenler için)",
    save: "Fotoğrafı sakla",
    kept: "Teşekkürler. Mahalle ekibi şimdi fotoğrafınıza bakıyor.",
    fault: "Bu, açabildiğimiz bir fotoğraf değil. En fazla 15 MB JPEG veya PNG gönderin.",
    full: "Yeterince fotoğraf var.",
  },
  back: "İsteğe dön",
  mail: (place) => `${place} sakinlerinden bir istek:`,
  mailAgain: (place) => `Cevabınızı hâlâ bekliyoruz. ${place} sakinlerinden bir istek:`,
  open: "Bakın ve cevap verin",
};
