import type { Copy } from "./nl.ts";

/** Said the same wherever somebody asks who sees an answer. */
const KEPT_APART =
  "Cevabınızı adınız olmadan saklıyoruz. Cevabınızı yalnızca kişisel bağlantınıza sahip olan kişi görebilir ve değiştirebilir.";

/** Every word that a person reads in Turkish. */
export const tr: Copy = {
  language: "Türkçe",
  faultsTitle: "Henüz gönderilmedi",
  skip: "İçeriğe geç",
  otherLanguage: "Bu sayfa başka bir dilde",
  toNeighbourhood: (name) => `${name} mahallesinin sayfasına git`,
  partners: {
    municipality: "belediye",
    welfare: "sosyal hizmetler",
    police: "polis",
    housing: "konut kurumu",
  },
  contact: {
    photo: (name) => `${name} adlı kişinin fotoğrafı`,
    title: "Sorunuz mu var?",
    text: (name, role) => `${name} (${role}) size memnuniyetle yardımcı olur.`,
    phone: "Telefon",
    mail: "E-posta",
  },
  survey: {
    unsure: "Bilmiyorum",
    comment: "Mahalleniz hakkında söylemek istediğiniz başka bir şey var mı? (zorunlu değil)",
    commentHint:
      "Lütfen isim veya adres yazmayın. Bunu ekipten biri okur; sizden geldiğini kimse bilmez.",
    title: (area) => `${area} için en önemli olan nedir?`,
    intro: (name) =>
      `${name} Güvenli Mahalleler Ekibi bunu bütün mahalle sakinlerine soruyor. Konuları siz seçersiniz. Ekip daha sonra, mahallenin seçtiği üç konu üzerinde mahalle sakinleriyle birlikte çalışır.`,
    facts: (closes) => [
      `Cevap vermek yaklaşık 2 dakika sürer.`,
      `${closes} gününe kadar (bu gün dahil) cevap verebilirsiniz. O zamana kadar aynı bağlantıyla cevabınızı değiştirebilirsiniz.`,
      KEPT_APART,
    ],
    changed: "Daha önce cevap verdiniz. Cevabınız aşağıdadır. Bu cevabı değiştirebilirsiniz.",
    legend: "Bir, iki veya üç konu seçin",
    hint: "En önemli konuyu birinci sıraya koyun.",
    places: ["En önemli konu", "İkinci sırada (zorunlu değil)", "Üçüncü sırada (zorunlu değil)"],
    choose: "Bir konu seçin",
    other: "“Başka bir şey” seçeneğini mi seçtiniz? Ne demek istediğinizi buraya yazın",
    otherHint: "İsim veya adres yazmayın.",
    send: "Cevabımı gönder",
    faults: {
      none: "En az bir konu seçin.",
      tooMany: "Üçten fazla konu seçmeyin.",
      twice: (topic) => `“${topic}” konusunu iki kez seçtiniz. Her konuyu bir kez seçin.`,
      unknown: "Konulardan biri listede yok. Listeden bir konu seçin.",
      otherWithoutWords: "“Başka bir şey” ile ne demek istediğinizi yazın.",
      commentTooLong: (length) =>
        `Metninizde ${length} karakter var. Lütfen en fazla 1000 karakter yazın.`,
      otherTooLong: (length) => `Metninizde ${length} karakter var. En fazla 300 karakter yazın.`,
      gap: "Bir sırayı atladınız. Önce üstteki sırayı doldurun.",
    },
  },
  receipt: {
    unsure: "Cevabınız: bilmiyorum.",
    title: "Teşekkür ederiz, cevabınız bize ulaştı",
    replaced: "Yeni cevabınız kaydedildi. Eski cevabınız artık sayılmıyor.",
    yours: "Sizin seçiminiz",
    next: "Şimdi ne olacak?",
    steps: (closes) => [
      `Mahalle sakinleri ${closes} gününe kadar (bu gün dahil) cevap verebilir.`,
      `Sonra bir bilgisayar bütün cevapları sayar. Sayım adildir: daha küçük gruplar da hesaba katılır.`,
      `Seçilen üç konu daha sonra mahallenin sayfasında yer alır. Orada diğer konulara ne olduğunu ve bunun nedenini de görürsünüz.`,
    ],
    change: "Cevabımı değiştir",
    code: "Kontrol kodunuz",
    codeText:
      "Bu kodu saklayın. Soru kapandıktan sonra bu kodla cevabınızın sayıldığını görürsünüz. Kod, ne seçtiğinizi kimseye göstermez.",
    codeLink: "Sayım nasıl yapılıyor?",
  },
  receiptMail: {
    title: "E-postayla onay",
    offer:
      "Bunu saklamak ister misiniz? Size kontrol kodunuzu ve kişisel bağlantınızı içeren bir onay e-postası gönderebiliriz. Ne seçtiğiniz e-postada yazmaz.",
    button: "Bana bir onay gönderin",
    mailed: [
      "Onay gönderildi",
      "E-posta birkaç dakika içinde bizdeki adresinize gelir. Görmüyor musunuz? Lütfen istenmeyen e-postalara da bakın.",
    ],
    skipped: {
      "not-answered": [
        "Bu bağlantıyla henüz cevap verilmedi",
        "Onayı, bu bağlantıyla cevap verdikten sonra göndeririz. Lütfen önce konularınızı seçin.",
      ],
      "no-address": [
        "Bizde e-posta adresiniz yok",
        "Bu yüzden size e-posta gönderemeyiz. Kontrol kodunuz, cevap verdikten sonra gördüğünüz sayfadadır: lütfen kodu not edin. Cevabınız yine de sayılır.",
      ],
      bounced: [
        "Size e-posta gönderemiyoruz",
        "Adresinize gönderilen bir e-posta geri geldi. Başka bir adres vermek isterseniz lütfen irtibat kişinizi arayın. Cevabınız yine de sayılır.",
      ],
      complained: [
        "Size artık e-posta göndermiyoruz",
        "Daha önceki bir e-postamız istenmeyen e-posta olarak bildirildi. Bu yüzden adresinize artık bir şey göndermiyoruz. Yine de e-posta almak ister misiniz? Lütfen irtibat kişinizi arayın. Cevabınız yine de sayılır.",
      ],
      sent: [
        "Onay size daha önce gönderildi",
        "Onayı her dönemde bir kez göndeririz. Lütfen e-postalarınıza, istenmeyen e-postalara da bakın.",
      ],
      unsettled: [
        "Onayın gönderilip gönderilmediğinden emin değiliz",
        "Lütfen birkaç dakika sonra e-postalarınıza, istenmeyen e-postalara da bakın. Size iki kez gelmesin diye tekrar denemiyoruz. Cevabınız yine de sayılır.",
      ],
      refused: [
        "Onay şu anda gönderilemedi",
        "Lütfen daha sonra tekrar deneyin. Cevabınız yine de sayılır.",
      ],
    },
  },
  closed: {
    yours: "Cevabınız sayıldı. Sizin seçiminiz:",
    checkLink: "Sayımı kontrol edin",
    title: "Artık cevap veremezsiniz",
    text: (closed) => `Bu soru ${closed} günü kapandı. İlginiz için teşekkür ederiz.`,
    notYet: "Henüz cevap veremezsiniz",
    notYetText: (opens) => `Bu soru ${opens} günü açılacak.`,
    agenda: "Mahallenin seçtiği konular",
    soon: (day) => `Sonuç en geç ${day} günü mahallenin sayfasında olacak.`,
  },
  link: {
    unknown: [
      "Bu bağlantı (artık) çalışmıyor",
      "Bağlantının süresi dolmuş veya bağlantı eksik kopyalanmış olabilir. Size gönderdiğimiz son e-postadaki bağlantıyı yeniden açın veya irtibat kişinizi arayın.",
    ],
    mistyped: [
      "Bu bağlantı doğru değil",
      "Bağlantının bir kısmı eksik. E-postadaki bağlantıyı yeniden açın veya bağlantının tamamını kopyalayın.",
    ],
    "other-link-used": [
      "Daha önce cevap verdiniz",
      "Size gönderdiğimiz başka bir bağlantıyla cevap verdiniz. Cevabınızı değiştirmek için o bağlantıyı kullanın. Her cevap bir kez sayılır.",
    ],
    "given-once": [
      "Cevap zaten verildi",
      "Bu bağlantıyla bir cevap verildi. Bu cevabı burada artık göremez ve değiştiremezsiniz. Sorunuz mu var? İrtibat kişinizi arayın.",
    ],
  },
  code: {
    link: "Size kodlu bir mektup mu geldi? Kodu buraya yazın",
    title: "Kodunuzu yazın",
    text: "Kod, ekipten aldığınız mektuptadır. Bu kodla cevap verebilirsiniz.",
    label: "Kodunuz",
    hint: "Kodda toplam 16 harf ve rakam vardır. Büyük veya küçük harf, kısa çizgi ve boşluk fark etmez.",
    button: "Devam et",
    faults: {
      empty: "Mektuptaki kodu yazın.",
      unreadable:
        "Bu kod doğru değil. Bir kodda toplam 16 harf ve rakam vardır. Mektuba bir daha bakın.",
      unknown:
        "Bu kodu (artık) tanımıyoruz. Kodun tamamını doğru yazıp yazmadığınıza bakın. Kod doğruysa irtibat kişinizi arayın; telefon numarası mektuptadır.",
    },
  },
  letter: {
    how: "Böyle katılabilirsiniz",
    qr: "Kişisel sayfanızı açan QR kodu",
    camera: "Telefonunuzun kamerasını bu kareye doğru tutun.",
    type: "Veya bilgisayarda şu adrese gidin:",
    code: "Kodunuz:",
    paper: "Veya bu kâğıdın arkasındaki formu doldurun.",
    telephone: (name, phone) => `Veya şu kişiyi arayın: ${name}, ${phone}.`,
    personal:
      "Bu kod yalnızca sizin içindir. Başkasına vermeyin: koda sahip olan kişi sizin yerinize cevap verebilir.",
    write:
      "Sizin için en önemli olan konunun kutusuna 1 yazın. İsterseniz 2 ve 3 de yazabilirsiniz. İsim veya adres yazmayın.",
    give: (name, phone, day) =>
      `Bu formu ekipten birine verin. İsterseniz bizi de arayabilirsiniz (${name}, ${phone}); o zaman gelip formu alırız. Form en geç şu gün bizde olmalıdır: ${day}.`,
  },
  questionnaire: {
    title: (name) => `${name} mahallesinde durum nasıl?`,
    progress: (page, of) => `sayfa ${page} / ${of}`,
    intro: (name) =>
      `${name} Güvenli Mahalleler Ekibi, mahallede durumun iyileşip iyileşmediğini bilmek istiyor. Bu yüzden bu soruları her altı ayda bir soruyoruz. Ekibi tanımıyorsanız bile cevaplarınız önemlidir.`,
    facts: (closes) => [
      `Yaklaşık 8 dakika sürer.`,
      `${closes} gününe kadar (bu gün dahil) cevap verebilirsiniz. O zamana kadar aynı bağlantıyla cevaplarınızı değiştirebilirsiniz.`,
      `Yanında ‘zorunlu’ yazmayan soruları atlayabilirsiniz.`,
      KEPT_APART,
    ],
    later:
      "Daha sonra devam etmek ister misiniz? Bir düğmeye bastığınızda cevaplarınız kaydedilir. Aynı bağlantıyla kaldığınız yerden devam edersiniz.",
    must: "zorunlu",
    longest: (longest) => `En fazla ${longest} karakter yazabilirsiniz.`,
    next: "Sonraki",
    previous: "Önceki",
    handIn: "Cevaplarımı gönder",
    faults: {
      missing: (question) => `Şu soruya cevap verin: ${question}`,
      unknown: (question) => `Şu soruda listeden bir cevap seçin: ${question}`,
      twice: (question) => `Bir cevabı iki kez seçtiniz. Şu soruda yeniden seçin: ${question}`,
      tooMany: (question) => `Şu soruda tek bir cevap seçin: ${question}`,
      notAlone: (question, alone) =>
        `‘${alone}’ başka bir cevapla birlikte seçilemez. Şu soruda yeniden seçin: ${question}`,
      tooLong: (length, longest, question) =>
        `Metniniz ${length} karakter. Şu soruda en fazla ${longest} karakter yazın: ${question}`,
    },
    panel: {
      title: "Her seferki cevaplarınızı yan yana koyabilir miyiz?",
      text: "Altı ay sonra bu soruları yeniden soracağız. Hangi cevapların aynı kişiden geldiğini bilirsek, neyin değiştiğini daha iyi görürüz. Bu zorunlu değildir: işaret koymasanız da cevaplarınız sayılır.",
      consent:
        "Evet, her ölçümde benden yeniden katılmamı isteyin. Bilgisayar her seferki cevaplarımı bir kod altında ve adım olmadan yan yana koyabilir. Kod, başka bir dosyada adımın yanında da durur. Her iki dosyaya sahip olan kişi hangi cevapların benim olduğunu görebilir. Üç yıl sonra adımın yanındaki kod silinir. İstediğim zaman burada veya ‘Bilgileriniz’ sayfasında bundan vazgeçebilirim.",
      member:
        "Buna daha önce izin verdiniz. Vazgeçmek ister misiniz? O zaman işareti kaldırın ve cevaplarınızı gönderin.",
    },
    receipt: "Teşekkür ederiz, cevaplarınız bize ulaştı",
    replaced: "Yeni cevaplarınız kaydedildi. Eski cevaplarınız artık sayılmıyor.",
    joined: "Bir sonraki ölçümde sizden yeniden katılmanızı isteyeceğiz.",
    steps: (closes) => [
      `Mahalle sakinleri ${closes} gününe kadar (bu gün dahil) cevap verebilir.`,
      `Sonra bir bilgisayar neyin değiştiğini hesaplar. Raporda yalnızca gruplara ait rakamlar vardır, hiçbir zaman tek bir kişinin cevapları yoktur. Kendi yazdığınız metni önce ekipten biri okur.`,
    ],
    reportOn: (day) => `Rapor şu günden itibaren mahallenin sayfasında: ${day}.`,
    reportLater: "Ekip rapora baktıktan sonra rapor mahallenin sayfasında yayımlanır.",
    change: "Cevaplarıma bak veya onları değiştir",
    handedIn: "Cevaplarınız bize daha önce ulaştı",
    handedInText: (closes) =>
      `Başka bir şey yapmanız gerekmiyor. ${closes} gününe kadar (bu gün dahil) cevaplarınıza bakabilir ve onları değiştirebilirsiniz.`,
    again:
      "Bu cevapları daha önce gönderdiniz. Burada yaptığınız değişiklik, bir düğmeye bastığınız anda geçerli olur.",
    counted: "Cevaplarınız sayılıyor.",
    notHandedIn: "Cevaplarınızı göndermediniz. Doldurduklarınız sayılmaz ve silinir.",
    paper: {
      front: "Veya bu mektupla birlikte gelen formu doldurun.",
      write:
        "Cevabınızın kutusuna çarpı işareti koyun. Soruları atlayabilirsiniz. İsim veya adres yazmayın.",
      onlyIf: (question, answers) =>
        `Yalnızca ‘${question}’ sorusuna şu cevabı verdiyseniz: ${answers}.`,
      question: (question) => `soru ${question}`,
      sheet: (sheet, of) => `Sayfa ${sheet} / ${of}`,
    },
  },
  open: {
    apart:
      "Burada herkes, istediği kadar cevap verebilir. Bu yüzden bu cevaplar gündem için sayılmaz. Ekip bu cevapları okur ve ayrı olarak gösterir. Size mektup veya e-posta mı geldi? Onunla cevap verin; o zaman cevabınız sayılır.",
    facts: (closes) => [
      `Cevap vermek yaklaşık 2 dakika sürer.`,
      `${closes} gününe kadar (bu gün dahil) cevap verebilirsiniz.`,
      `Adınızı sormuyoruz.`,
    ],
    later: (closes) =>
      `${closes} gününden sonra, mahallenin sayfasında hangi konuların seçildiğini görürsünüz.`,
    none: "Şu anda cevap veremezsiniz",
    noneText: "Şu anda bu mahallenin sakinlerine bir soru sorulmuyor.",
    where: "Nerede oturuyorsunuz?",
    beside: "Afişle gelen cevaplar",
    answers: (answers) => `Afişle ${answers} cevap geldi.`,
    poster: "Afiş",
    posterHow: "Bu afişi A4 veya A3 kâğıda yazdırın ve insanların geldiği yerlere asın.",
    qr: "Herkese sorulan soruyu açan QR kodu",
  },
  fault: {
    "too-large": [
      "Bu çok fazla",
      "Gönderdiğiniz içerik çok büyük. Hiçbir şey kaydedilmedi. Metninizi kısaltın ve yeniden deneyin.",
    ],
    "bad-form": [
      "Bu form bize doğru ulaşmadı",
      "Hiçbir şey kaydedilmedi. Geri dönün, sayfayı yeniden yükleyin ve bir kez daha deneyin.",
    ],
    "wrong-method": ["Bu burada yapılamaz", "Geri dönün ve sayfadaki düğmeleri kullanın."],
    "try-again": [
      "Şu anda olmuyor",
      "Cevabınız henüz kaydedilmedi. Bir dakika bekleyin ve tarayıcınızın “geri” düğmesiyle yeniden deneyin: yazdıklarınız hâlâ oradadır.",
    ],
    "not-found": ["Böyle bir sayfa yok", "Adresi kontrol edin veya mahalleler listesine gidin."],
    forbidden: [
      "Bunu yapma izniniz yok",
      "Oturumunuz (artık) açık değil veya bu formun süresi dolmuş. Yeniden oturum açın ve bir kez daha deneyin.",
    ],
    conflict: [
      "Bu şu anda yapılamaz",
      "Başka biri sizden önce davrandı veya dönem bu arada sonraki aşamaya geçti. Yeniden bakın ve bir kez daha deneyin.",
    ],
  },
  overview: "Bütün mahalleler",
  unsubscribe: {
    title: "Hangi e-postaları artık istemiyorsunuz?",
    text: (name) =>
      `${name} Güvenli Mahalleler Ekibi size e-posta gönderiyor. Artık ne almak istemediğinizi seçin. Başka bir yolla her zaman katılabilirsiniz: irtibat kişinizi arayın.`,
    legend: "Artık şunu istemiyorum:",
    choices: { reminders: "bu dönemde bir hatırlatma", all: "bu ekipten herhangi bir e-posta" },
    missing: "Önce artık ne almak istemediğinizi seçin.",
    button: "Seçimimi kaydet",
    done: {
      reminders: "Bu dönemde artık hatırlatma almayacaksınız",
      all: "Artık bizden e-posta almayacaksınız",
    },
    doneText: {
      reminders: (name) =>
        `Sonraki bir dönemde ${name} Güvenli Mahalleler Ekibi sizden yeniden konu seçmenizi isteyebilir.`,
      all: (name) =>
        `Bu, ${name} Güvenli Mahalleler Ekibi için geçerlidir. Yeniden e-posta almak ister misiniz? İrtibat kişinizi arayın veya ona e-posta gönderin.`,
    },
  },
  help: {
    title: "Yardım etmek ister misiniz?",
    text: (name) =>
      `Bir konu, ancak onu ekiple birlikte üstlenmek isteyen mahalle sakinleri de varsa devam eder. Hangi konuda yardım etmek istediğinizi bize bildirin. ${name} Güvenli Mahalleler Ekibi o zaman sizinle iletişime geçer.`,
    apart: "Bunu, seçtiğiniz konulardan ayrı olarak saklıyoruz.",
    topic: "Hangi konuda yardım etmek istiyorsunuz?",
    choose: "Bir konu seçin",
    name: "Adınız",
    contact: "Telefon numaranız veya e-posta adresiniz",
    consent: (days) =>
      `Evet, ekip bu konu için beni aramak veya bana e-posta göndermek üzere adımı ve telefon numaramı ya da e-posta adresimi kullanabilir. Bilgilerim, dönem bittikten ${days} gün sonra silinir.`,
    button: "Yardım etmek istiyorum",
    faults: {
      topic: "Hangi konuda yardım etmek istediğinizi seçin.",
      name: "Adınızı yazın (2 ile 80 karakter arası).",
      contact: "Size ulaşabileceğimiz bir telefon numarası veya e-posta adresi yazın.",
      consent:
        "Sizi aramamıza veya size e-posta göndermemize izin veriyorsanız kutuyu işaretleyin. İşaretlemezseniz hiçbir şey saklamayız.",
    },
    thanks: "Teşekkür ederiz, sizinle iletişime geçeceğiz",
    thanksText: (topic) =>
      `Yardım etmek istediğiniz konu: ${topic}. İrtibat kişiniz sizi arar veya size e-posta gönderir. Vazgeçtiniz mi? İrtibat kişinize bildirin.`,
    offered: "Yardım etmek isteyen mahalle sakinleri",
    nobody: "Henüz kimse başvurmadı.",
    where: "Mahallenin hangi bölümünde oturuyorsunuz?",
    how: "Nasıl",
    by: { link: "kişisel bağlantıyla", public: "herkese açık sayfadan: kim olduğunu sorun" },
    cannot: {
      none: {
        title: "Şu anda bir konuya yardım edemezsiniz",
        text: (name) =>
          `Şu anda devam eden bir dönem yok veya gündemde konu yok. Yine de mahalleniz için bir şey yapmak ister misiniz? Telefon veya e-posta ile ulaşabileceğiniz kişi: ${name}.`,
      },
      many: {
        title: "Şimdiden çok kişi başvurdu",
        text: (name) =>
          `Yardım etmek istediğiniz için teşekkür ederiz. Bu dönemde bu sayfadan artık kimseyi kaydedemiyoruz ve hiçbir şey kaydedilmedi. Yine de yardım edebilirsiniz. Telefon veya e-posta ile ulaşabileceğiniz kişi: ${name}.`,
      },
    },
  },
  helped: {
    ask: "İşe yaradı mı? Bize bildirin:",
    title: "İşe yaradı mı?",
    text: (name) =>
      `${name} Güvenli Mahalleler Ekibi, çalışmaların bir şeyi değiştirip değiştirmediğini bilmek istiyor. Cevabınızı adınız olmadan saklarız.`,
    notYet: "Ekip neler yapıldığını anlattıktan sonra bu soruya cevap verebilirsiniz.",
    choices: { yes: "evet", partly: "biraz", no: "hayır", unknown: "bilmiyorum" },
    fault: "En az bir çalışma için cevap verin.",
    button: "Cevabımı gönder",
    thanks: "Teşekkür ederiz, cevabınız bize ulaştı",
    thanksText:
      "Mahalle sakinlerinin ne düşündüğünü daha sonra mahallenin sayfasında görürsünüz. Aynı bağlantıyla cevabınızı değiştirebilirsiniz.",
    told: "İşe yaradı mı?",
    tooFew: "Göstermek için henüz çok az cevap var.",
    answers: (answers) => `${answers} mahalle sakini cevap verdi:`,
  },
  question: {
    title: "Soru sorun",
    text: (name) =>
      `Bir sorun için daha uzun vadede ne yapılacağını öğrenmek ister misiniz? Güvenli Mahalleler Ekibine sorun. Mahalle: ${name}. İki hafta içinde mahallenin sayfasında cevap alırsınız.`,
    label: "Sorunuz",
    hint: "Lütfen isim veya adres yazmayın. Ekip sorunuzu okur ve adınız olmadan sayfaya koyar.",
    fault: "Lütfen sorunuzu 10 ile 1000 karakter arasında yazın.",
    button: "Sorumu gönder",
    thanks: "Teşekkür ederiz, sorunuz bize ulaştı",
    thanksText: (due) => `Cevabın mahallenin sayfasında yer alacağı son gün: ${due}.`,
    consent: (days) =>
      `Evet, cevabı bana e-postayla gönderin. O zaman adım ve e-posta adresim, cevap gönderilene kadar sorumla birlikte saklanır; en geç dönem bittikten ${days} gün sonra silinir. Ekip, sorunun kime ait olduğunu görmez.`,
    mailed: "Cevabı size e-postayla da göndereceğiz.",
    list: "Mahalle sakinlerinin soruları",
    how: "Mahalle sakinleri, e-postalarındaki bağlantıyla veya irtibat kişisine soru sorabilir. Ekipten biri iki hafta içinde cevap verir.",
    waiting: (questions, due) => `Cevap bekleyen soru sayısı: ${questions}. Son gün: ${due}.`,
    by: (name, day) => `Cevaplayan: ${name}, ${day}`,
    until: (due) => `Cevap için son gün: ${due}`,
    shown: "Herkesin okuyacağı biçimiyle soru (isim ve adres olmadan)",
    answer: "Cevap",
    who: "Cevap veren",
    publish: "Cevabı yayınla",
    mail: "Ekibe bir sorunuz mu var?",
    waits: {
      "due-soon": "Bir mahalle sakininin sorusu cevap bekliyor",
      late: "Bir mahalle sakininin sorusu gecikti",
    },
  },
  mine: {
    kinds: {
      invitation: "davet",
      reminder: "hatırlatma",
      feedback: "geri bildirim",
      receipt: "onay",
      answer: "bir sorunun cevabı",
    },
    link: "Hakkınızda neler bildiğimizi görün veya bunları sildirin:",
    title: "Bilgileriniz",
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
    panel: "Cevaplarınızın yan yana konduğu başlangıç günü",
    panelApart:
      "Her ölçümdeki cevaplarınızı yan yana koymamıza izin verdiniz. Bu yüzden adınızın ve cevaplarınızın yanında bir kod var. Her iki dosyaya sahip olan kişi hangi cevapların sizin olduğunu görebilir.",
    leave: "Cevaplarımı artık yan yana koymayın",
    left: "Adınızın yanındaki kod silindi. Cevaplarınız sayılmaya devam eder, ama hangilerinin sizin olduğunu artık kimse göremez.",
    noAnswer:
      "Ne seçtiğiniz burada yazmıyor. Cevabınız adınız olmadan saklanır: o cevabın sizin olduğunu biz de göremeyiz.",
    forgetTitle: "Bilgilerimi sildir",
    forgetText:
      "Adınızı, e-posta adresinizi, posta adresinizi ve bunlara ait her şeyi sileriz. Bundan sonra e-posta almazsınız ve bu bağlantı çalışmaz. Cevap verdiniz mi? O zaman cevabınız sayılmaya devam eder, çünkü hangi cevabın sizin olduğunu kimse göremez.",
    sure: "Evet, bilgilerimi silin. Bu işlem geri alınamaz.",
    missing: "Eminseniz önce kutuyu işaretleyin.",
    forget: "Bilgilerimi sil",
    forgotten: "Bilgileriniz silindi",
    forgottenText:
      "Yalnızca, size artık e-posta göndermememiz gerektiğini gösteren bir kod saklıyoruz. Bu koddan adınız veya adresiniz anlaşılamaz.",
  },
  about: {
    label: "Bu site hakkında",
    privacy: "Gizlilik",
    accessibility: "Erişilebilirlik",
    privacyTitle: "Bilgilerinizi nasıl kullanıyoruz",
    privacyText: (organisation, days) => [
      ["Kim sorumlu?", [`Bu siteden ve bilgilerinizden sorumlu olan kuruluş: ${organisation}.`]],
      [
        "Hakkınızda neleri saklıyoruz?",
        [
          "Adınızı, e-posta veya posta adresinizi, dilinizi ve mahallenin hangi bölgesinde oturduğunuzu saklıyoruz. Size soru sorduğumuzu, hangi e-postaları veya mektupları aldığınızı ve hangi gün cevap verdiğinizi de saklıyoruz.",
          "Bunları yalnızca size mahallenizde ne yapılması gerektiğini sormak ve ne yapıldığını anlatmak için kullanıyoruz. Bu, belediyenin bir kamu görevidir.",
        ],
      ],
      [
        "Cevabınızdan neleri saklıyoruz?",
        [
          `${KEPT_APART} Cevaplar, isim olmadan, herkese açıktır; böylece herkes sayımı kontrol edebilir. Kendi yazdığınız metni önce ekipten biri okur.`,
        ],
      ],
      [
        "Peki, yardım etmek isterseniz?",
        [
          "Adınızı ve telefon numaranızı ya da e-posta adresinizi yalnızca izin verirseniz ve seçiminizden ayrı olarak saklarız. Bir çalışmanın işe yarayıp yaramadığı hakkındaki cevabınızı adınız olmadan saklarız.",
          "Bir sorunun cevabını e-postayla almak ister misiniz? O zaman adınızı ve e-posta adresinizi, cevap gönderilene kadar o soruyla birlikte saklarız.",
        ],
      ],
      [
        "Peki, altı ayda bir yapılan ölçümde?",
        [
          "Cevaplarınızı adınız olmadan saklarız. Raporda yalnızca gruplara ait rakamlar vardır. Farklı zamanlardaki cevaplarınızı yalnızca izin verirseniz yan yana koyarız. O zaman adınızın ve cevaplarınızın yanında, en fazla üç yıl boyunca bir kod bulunur. İstediğiniz zaman vazgeçebilirsiniz. Doldurup göndermediklerinizi sileriz.",
        ],
      ],
      [
        "Ne kadar süre?",
        [
          `Size soru sorduğumuz ve e-posta gönderdiğimiz bilgisini, dönem bittikten ${days} gün sonra sileriz. Adınızı ve e-posta adresinizi, size soru sormamıza izin olduğu sürece veya siz bunları sildirene kadar saklarız.`,
        ],
      ],
      [
        "Bunları kimlerle paylaşıyoruz?",
        [
          "Hiç kimseyle. Bu sitede başka şirketlere ait hiçbir şey yoktur: sizi takip eden çerezler yoktur, başkalarının istatistikleri yoktur.",
        ],
      ],
      [
        "Haklarınız nelerdir?",
        [
          "Her e-postanın altındaki bağlantıyla, hakkınızda neler sakladığımızı görür ve bunları sildirebilirsiniz. Bize e-posta da gönderebilirsiniz. Memnun değil misiniz? O zaman Hollanda Kişisel Verileri Koruma Kurumuna (Autoriteit Persoonsgegevens) şikâyette bulunabilirsiniz.",
        ],
      ],
    ],
    contact: "Sorular veya şikâyetler:",
    accessibilityTitle: "Erişilebilirlik",
    accessibilityText: (organisation) => [
      [
        "Herkes için",
        [
          `${organisation}, bu siteyi herkesin kullanabilmesini istiyor: klavyeyle, ekran okuyucuyla, eski bir telefonla veya yavaş internetle ve JavaScript olmadan. Metinler basit bir dille, altı dilde yazılmıştır.`,
        ],
      ],
      [
        "Ne kadar ilerledik?",
        [
          "Site, WCAG 2.2 kurallarının A ve AA düzeylerine göre yapıldı. Her yeni sürüm otomatik olarak test edilir. Bağımsız bir inceleme henüz yapılmadı. Bu yüzden durum şöyledir: ilk önlemler alındı.",
        ],
      ],
      [
        "Bir şey çalışmıyor mu?",
        [
          "Bize bildirin. Beş iş günü içinde cevap veririz ve bir çözüm ararız. Seçiminizi telefonla irtibat kişinize de bildirebilirsiniz.",
        ],
      ],
    ],
  },
  page: {
    archive: "Önceki tüm dönemler",
    follow: "Bu mahallenin haberlerini takip edin (Atom)",
    calendar: "Tarihleri takviminize ekleyin (iCal)",
    list: "Mahalleler",
    listIntro:
      "Mahalle sakinleri, mahallelerinde neyin en önemli olduğunu on haftada bir seçer. Burada bununla ne yapıldığını görürsünüz.",
    title: (name) => `Güvenli mahalle: ${name}`,
    intro:
      "Mahalle sakinleri neyin en önemli olduğunu on haftada bir seçer. Ekip ve mahalle sakinleri bunun üzerinde birlikte çalışır. Neyin yapıldığını ve neyin yapılmadığını burada anlatırlar.",
    team: "Ekip",
    now: "Şimdi",
    noCycle: "Şu anda devam eden bir dönem yok. Sonraki dönem başlar başlamaz burada görünecek.",
    cycle: (number) => `${number}. dönem`,
    timeline: "Dönemin akışı",
    agenda: "Gündem",
    counted: (ballots) => `${ballots} mahalle sakini cevap verdi.`,
    adoptedBy: {
      coordinator: "Koordinatör bu gündemi onayladı.",
      counted: "Bu gündem, mahalle sakinlerinin seçtiği gibi kabul edildi.",
    },
    deviation: "Ekip neden sayımdan farklı bir seçim yaptı",
    notTaken: "Diğer konulara ne oluyor?",
    decision: {
      adopted: "gündemde",
      "handed-over": (partner) =>
        `tek bir kuruma gidiyor, çünkü o kurum bunu kendisi çözebilir: ${partner}`,
      "not-shared": (named, threshold) =>
        `bu konuyu çok az mahalle sakini belirtti (${named}; gereken sayı: ${threshold})`,
      "nobody-willing": "bunu ekiple birlikte üstlenmek isteyen kimse yoktu",
      "not-elected": (named) =>
        `bu konuyu ${named} mahalle sakini belirtti, ama sayımda başka konular öne geçti`,
      "many-wishes": (named) =>
        `${named} kez belirtildi; bunlar birbirinden farklı birçok istek, ekip hepsini okuyor`,
      deviated: (reason) => `ekip farklı bir seçim yaptı: ${reason}`,
    },
    named: (named) => `${named} kez belirtildi`,
    toCount: "Sayım nasıl yapıldı? Kendiniz kontrol edin",
    actions: "Çalışmalar",
    noActions: "Çalışmalar şu anda hazırlanıyor.",
    owner: "Kim",
    coOwner: "Birlikte çalışan mahalle sakini",
    due: "Bitiş tarihi",
    state: "Durum",
    states: {
      planned: "planlandı",
      started: "başladı",
      blocked: "ilerlemiyor",
      done: "bitti",
      stopped: "sonlandırıldı",
    },
    outcomes: {
      done: "Yapıldı",
      agreed: "Kararlaştırıldı",
      "looking-into": "Araştırılıyor",
      "handed-over": "Devredildi",
      "not-done": "Yapılmadı",
    },
    next: "Bundan sonra",
    history: "Neler oldu",
    status: {
      running: "devam ediyor",
      paused: "ara verildi",
      stopping: "sonlandırılıyor",
      stopped: "sonlandırıldı",
      closed: "tamamlandı",
      failed: "takıldı; inceleniyor",
    },
    stoppedBecause: "Nedeni",
    toSample: "Örneklemdeki kişilere davet",
    moments: {
      invitation: "Bütün mahalle sakinlerine davet",
      reminder: "Henüz cevap vermeyenlere hatırlatma",
      closing: "Cevap vermek için son gün",
      adoption: "Gündem kesinleşir",
      chase: "Haftalık kontrol",
      midcheck: "Ara kontrol",
      outcomes: "Ekip ne yapıldığını yazar",
      feedback: "Mahalle sakinleri ne yapıldığını öğrenir",
      end: "Dönemin sonu",
      publication: "Rapor yayımlanır",
    },
    effort: {
      title: "Bunun maliyeti",
      text: "Bu yaklaşımın maliyeti en çok çalışma süresidir. Ekip şunları not etti.",
      none: "Ekip, bunun kaç saat ve ne kadar para tuttuğunu not etmedi.",
      partner: "Kim",
      hours: "Saat",
      costs: "Diğer masraflar",
      total: "Toplam",
      notNoted: "not edilmedi",
    },
    moved: (from, to) => `Bitiş tarihi değişti: ${from} yerine ${to}`,
    come: "geçti",
    planned: "planlandı",
    report: (answered, invited) =>
      `Davet edilen ${invited} mahalle sakininden ${answered} kişi cevap verdi.`,
  },
  count: {
    blank: (blank) =>
      `Ayrıca bilmediğini bildiren kişi sayısı: ${blank}. Bu cevaplar ortak istek sınırı hesaplanırken sayılmaz.`,
    title: (area, number) => `Sayım: ${area}, ${number}. dönem`,
    notYet:
      "Mahalle sakinleri hâlâ cevap verebilir veya dönem henüz başlamadı. Soru kapanana kadar kimse ara sonuç görmez, ekip de görmez. Cevapların nasıl sayılacağı şimdiden burada yazıyor.",
    sealedOnly:
      "Cevaplar geldi ve mühürlendi. Gündem kesinleşir kesinleşmez sonuç burada görünecek.",
    chosen: "Mahallenin seçtiği konular",
    ballots: (ballots) => `${ballots} mahalle sakini cevap verdi.`,
    namedBy: (named, share) => `${named} mahalle sakini belirtti, ${share}`,
    represented: (some, share) =>
      `${some} mahalle sakini (${share}) kendi konularından en az birini gündemde buluyor.`,
    majority: (agenda, some, share, more) =>
      `Gündemde yalnızca en çok belirtilen konular olsaydı (${agenda.join("; ")}), ${more === 0 ? "bu sayı aynı olurdu" : `bu sayı ${some} (${share}) olurdu`}.`,
    topics: "Bütün konular",
    chartTitle: "Her konunun kaç kez belirtildiği; dolu çubuklar gündemdeki konulardır",
    tableTitle: "Her konunun kaç kez belirtildiği ve bu konuya ne olduğu",
    threshold: (threshold) => `ortak istek: ${threshold}`,
    topic: "Konu",
    named: "Kaç kez belirtildi",
    what: "Konuya ne oluyor",
    steps: "Sayım adım adım böyle yapıldı",
    roundsTitle: "Sayımın adımları",
    round: "Adım",
    value: "Değer",
    rules: {
      phragmen:
        "Sayım orantılıdır (Phragmén kuralı): daha küçük bir grup da bir konu elde eder. Gündemdeki bir konunun maliyeti 1’dir. Bu maliyeti, o konuyu belirten mahalle sakinleri birlikte taşır. Her adımda, kendisini belirten kişilere en az yük düşen konu eklenir. Gündemde bir konusu olan kişi zaten bir yük taşır; henüz hiç konusu olmayan kişi bu yüzden öne geçer.",
      "equal-shares":
        "Sayım orantılıdır (eşit paylar): her mahalle sakini, gündemdeki yerlerden harcamak üzere eşit büyüklükte bir pay alır. Her adımda, kendisini belirten kişilerin birlikte, kişi başına en düşük fiyatla ödeyebildiği konu eklenir.",
      "seq-pav":
        "Sayım orantılıdır (Thiele kuralı): bir cevap, o cevaptaki konulardan gündeme giren birincisi için tam, ikincisi için yarım, üçüncüsü için üçte bir sayılır.",
      approval: "En çok belirtilen konular gündeme girer.",
      plurality: "En çok birinci sıraya konan konular gündeme girer.",
      borda:
        "Birinci sıra 3 puan, ikinci sıra 2 puan, üçüncü sıra 1 puan kazandırır. En çok puan alan konular gündeme girer.",
      schulze:
        "Her konu, diğer konuların her biriyle karşılaştırılır: ikisinden hangisini daha çok mahalle sakini daha üste koyuyor? Başka hiçbir konuya yenilmeyen konu gündeme girer.",
      stv: "Her mahalle sakininin bir oyu vardır; bu oy ilk tercihle başlar. Seçilen bir konunun fazla oyları ve elenen bir konunun oyları sonraki tercihe geçer.",
    },
    outcome: {
      elected: (topic) => `“${topic}” gündeme giriyor.`,
      eliminated: (topic) => `“${topic}” eleniyor.`,
    },
    measures: {
      load: (value) => `mahalle sakini başına yük: ${value}`,
      price: (value) => `mahalle sakini başına fiyat: ${value}`,
      score: (value) => `skor: ${value}`,
      ballots: (value) => `${value} kez belirtildi`,
      firsts: (value) => `${value} kez birinci sırada`,
      points: (value) => `${value} puan`,
      defeats: (value) => `yenildiği konu sayısı: ${value}`,
      votes: (value) => `${value} oy`,
    },
    tie: {
      borda: (topics) => `Eşitlik vardı (${topics.join("; ")}); en çok puan alan konu öne geçti.`,
      lot: (topics) => `Eşitlik vardı (${topics.join("; ")}); sonucu kura belirledi.`,
    },
    otherRules: "Başka sayım kuralları ne sonuç verirdi?",
    otherRulesText:
      "Aynı cevaplar, başka kurallara göre sayıldı. Böylece seçilen kuralın neyi değiştirdiğini görürsünüz.",
    rule: "Sayım kuralı",
    agenda: "Gündem",
    representedShort: "Kendi konularından birini bulanlar",
    ruleNames: {
      phragmen: "Phragmén (orantılı)",
      "equal-shares": "Eşit paylar (orantılı)",
      "seq-pav": "Thiele (orantılı)",
      approval: "En çok belirtilen",
      plurality: "En çok birinci sıraya konan",
      borda: "Puan (Borda)",
      schulze: "İkili karşılaştırma (Schulze)",
      stv: "Aktarılabilir oy",
    },
    byArea: "Mahallenin bölgelerine göre cevaplar",
    byChannel: "Cevaplar nasıl geldi",
    answers: "Cevaplar",
    hidden: "10’dan az veya 10’dan az olan bir sayıyı belli eder",
    channels: {
      email: "e-postayla",
      letter: "mektupla",
      paper: "kâğıt üzerinde",
      doorstep: "kapıda",
      telephone: "telefonla",
    },
    terms: "Önceden belirlenen kurallar",
    termsText: (seats, minimum, share) =>
      `Gündeme en fazla ${seats} konu girer. Bir konunun hesaba katılması için en az ${minimum} cevapta ve bütün cevapların en az ${share} bölümünde belirtilmesi gerekir.`,
    weighted: (areas) =>
      `Cevapların ağırlığı her yerde aynı değildir, çünkü mahallenin bazı bölgelerinden daha az cevap geliyor: ${areas.join("; ")}. Diğer bölgelerde bir cevap 1 sayılır.`,
    other: "“Başka bir şey” sayılır ama seçilemez: bunlar birbirinden farklı birçok istektir.",
    lot: "Kura",
    lotText:
      "Eşitlik olursa en çok puan alan konu öne geçer (birinci sıra 3, ikinci sıra 2, üçüncü sıra 1 puan). Puanlar da eşitse aşağıdaki sıralamada daha üstte olan konu öne geçer. Bu sıralama kurayla belirlendi; o sırada henüz kimse cevap veremiyordu.",
    check: "Kendiniz kontrol edin",
    checkText:
      "Bize inanmak zorunda değilsiniz. Kontrol kodunuzla, cevabınızın sayımda olup olmadığını görürsünüz. Dosyalarla herkes yeniden sayım yapabilir.",
    codeLabel: "Kontrol kodunuz",
    codeHint: "Kod, cevap verdikten sonra gördüğünüz sayfadadır, örneğin K7QM2-V9X4P.",
    codeButton: "Cevabım sayımda mı?",
    code: {
      yes: (code) => `Evet, ${code} kodlu cevap sayımda var.`,
      no: (code) =>
        `Hayır, ${code} kodlu bir cevap yok. Kodu doğru yazıp yazmadığınıza bakın. Kod doğruysa irtibat kişinizi arayın.`,
      unreadable: (code) =>
        `“${code}” bir kontrol kodu değil. Bir kodda iki kez beş harf veya rakam vardır.`,
    },
    seal: "Mühür",
    sealText: (ballots, moment) =>
      `${ballots} cevap mühürlendi (${moment}). Bundan sonra biri tek bir cevabı bile değiştirirse başka bir mühür ortaya çıkar.`,
    root: "Mühür (RFC 6962’ye göre Merkle kökü)",
    receiptsDigest: "Kontrol kodlarının kontrol değeri (SHA-256)",
    digest: "Sayımın kontrol değeri (SHA-256)",
    files: "Dosyalar",
    tooFew:
      "Cevapları tek tek yayımlamak için çok az cevap var: yayımlarsak birinin kim olduğu anlaşılabilir. Yalnızca sonuç herkese açıktır.",
    fileTexts: {
      csv: "isim olmadan bütün cevaplar, her satırda bir cevap",
      pb: "aynısı, Pabulib biçiminde",
      soi: "aynısı, PrefLib biçiminde",
      receipts: "bütün kontrol kodları",
    },
    recount:
      "Bizim programımızla böyle yeniden sayabilirsiniz; başka programlar da bu dosyaları okur:",
  },
  meeting: {
    title: (area, number) => `Gündem toplantısı: ${area}, ${number}. tur`,
    open: (closes) =>
      `Mahalle sakinleri ${closes} günü sonuna kadar cevap verebilir. O zamana kadar ekip dahil hiç kimse ara sonuç görmez.`,
    steps: {
      said: "Mahalle ne dedi?",
      shared: "Birçok mahalle sakini ne istiyor?",
      questions: "Her konu için üç soru",
      agenda: "Gündem",
      agreed: "Ne kararlaştırıyoruz",
    },
    shared: (threshold) =>
      `Bu konular ${threshold} veya daha fazla kez söylendi. Bunlar ortak isteklerdir.`,
    noneShared: "Hiçbir konu yeterince söylenmedi.",
    questions: {
      shared: "Birçok mahalle sakini bunu istiyor mu?",
      alone: "Bir ortak bunu tek başına çözebilir mi? Hangisi?",
      willing: "Bir mahalle sakini bunu ekiple birlikte ele almak istiyor mu?",
    },
    yes: "evet",
    no: "hayır",
    noAgenda: "Gündemde konu yok.",
    action: "Ne yapacağız?",
  },
  mail: {
    hello: (name) => `Sayın ${name},`,
    invitation: {
      subject: (area) => `${area} için en önemli olan nedir? Siz de seçin`,
      lead: (area) => `${area} için ilk önce ne yapılmalı? Söz sizde.`,
    },
    reminder: {
      subject: (area) => `Hatırlatma: ${area} için siz de seçer misiniz?`,
      lead: (area) =>
        `Kısa bir süre önce size ${area} için neyin en önemli olduğunu sorduk. Sizden henüz cevap almadık. Hâlâ katılabilirsiniz.`,
    },
    why: (name) =>
      `${name} Güvenli Mahalleler Ekibi bunu bütün mahalle sakinlerine soruyor. Bu ekipte belediye, sosyal hizmetler, polis ve konut kurumları birlikte çalışır. Konuları siz seçersiniz, sonra bu konular üzerinde birlikte çalışırız.`,
    button: "Konularımı seç",
    closes: (closes) =>
      `${closes} gününe kadar (bu gün dahil) cevap verebilirsiniz. Cevap vermek yaklaşık 2 dakika sürer.`,
    personal:
      "Bu bağlantı yalnızca sizin içindir. Başkasına göndermeyin: bağlantıya sahip olan kişi sizin yerinize cevap verebilir.",
    measurement: {
      invitation: {
        subject: (area) => `${area}: mahallenizde durum nasıl? Bize anlatın`,
        lead: (area) => `${area} içinde yaşamak nasıl? Bunu sizden duymak isteriz.`,
      },
      reminder: {
        subject: (area) => `Hatırlatma: ${area} mahallesinde durum nasıl?`,
        lead: (area) =>
          `Kısa bir süre önce size ${area} içinde yaşamanın nasıl olduğunu sorduk. Sizden henüz cevap almadık. Hâlâ katılabilirsiniz.`,
      },
      why: (name) =>
        `${name} Güvenli Mahalleler Ekibi her altı ayda bir mahallede durumun iyileşip iyileşmediğini ölçer. Bunun için kurayla seçilen mahalle sakinlerine veya herkese sorular sorarız. Çalışmalarımızı hiç fark etmiyorsanız bile cevabınız önemlidir.`,
      button: "Sorulara git",
      closes: (closes) =>
        `${closes} gününe kadar (bu gün dahil) cevap verebilirsiniz. Yaklaşık 8 dakika sürer. Ara verebilir ve daha sonra aynı bağlantıyla devam edebilirsiniz.`,
    },
    contact: (name, role, phone) =>
      `Sorunuz mu var? Arayabileceğiniz kişi: ${name}, ${role}: ${phone}. İsterseniz bu e-postayı da yanıtlayabilirsiniz.`,
    unsubscribe:
      "Bizden artık e-posta almak istemiyor musunuz? E-posta listesinden buradan çıkabilirsiniz:",
    feedback: {
      subject: (area) => `${area} için neler yapıldı`,
      lead: (area) =>
        `On hafta önce mahalleniz, ${area} için neyin en önemli olduğunu seçti. Yapılanlar ve yapılmayanlar şunlardır.`,
      none: "Bu dönemde hiçbir konu seçilmedi.",
      more: "Hepsi mahallenin sayfasında:",
    },
    receipt: {
      subject: (area) => `Onay: ${area} için cevabınız bize ulaştı`,
      lead: (area) =>
        `Teşekkür ederiz. ${area} için neyin en önemli olduğu sorusuna verdiğiniz cevap bize ulaştı.`,
      why: "Bu e-postayı, siz istediğiniz için alıyorsunuz. Ne seçtiğiniz burada yazmaz.",
      change: (closes) =>
        `Cevabınızı ${closes} gününe kadar (bu gün dahil) kişisel bağlantınızla değiştirebilirsiniz.`,
      check:
        "Soru kapandıktan sonra, bu koda ait cevabınızın sayılıp sayılmadığını burada görürsünüz.",
    },
    answer: {
      subject: (name) => `Sorunuzun cevabı: ${name} ekibi`,
      lead: (name) => `${name} Güvenli Mahalleler Ekibine bir soru sordunuz. Cevabı aşağıdadır.`,
      shown: "Herkesin okuduğu biçimiyle soru",
      why: "Bu e-postayı, cevabı istediğiniz için alıyorsunuz. Bu sorunun size ait olduğu bilgisini şimdi siliyoruz.",
    },
    team: {
      agendaWaits: (name) => `${name} mahallesinin gündemi sizi bekliyor`,
      agendaWaitsText: (until) =>
        `Cevaplar sayıldı. Gündemi onaylayın veya sayımdan farklı bir seçim yapın ve nedenini yazın; bu neden yayımlanır. Hiçbir şey yapmazsanız gündem şu tarihte mahalle sakinlerinin seçtiği gibi kabul edilir: ${until}.`,
      reportWaits: (name) => `${name} raporu sizi bekliyor`,
      reportWaitsText: (until) =>
        until === undefined
          ? "Ölçümün cevapları işlendi. Rapora bakın ve raporu yayımlayın. O zamana kadar raporu başka kimse görmez."
          : `Ölçümün cevapları işlendi. Rapora bakın. Hiçbir şey yapmazsanız rapor şu tarihte yayımlanır: ${until}.`,
      due: {
        "due-soon": (title) => `Bitmek üzere mi? ${title}`,
        overdue: (title) => `Gecikti: ${title}`,
        blocked: (title) => `İlerlemiyor: ${title}`,
      },
      dueText: (due) =>
        `Bu çalışmanın bitiş tarihi: ${due}. Çalışmanın durumunu güncelleyin; böylece mahalle sakinleri ne olduğunu görür.`,
      outcomes: (name) => `${name} mahallesindeki çalışmaların sonuçları bekleniyor`,
      outcomesText: (until) =>
        `Mahalle sakinleri ${until} günü bilgilendirilecek. Her çalışma için ne yapıldığını yazın; bir şey başarılamadıysa onu da yazın. Henüz eksik olanlar:`,
      notArrived: (name) => `${name}: ekibe gönderilen bir mesaj ulaşmadı`,
      notArrivedText: (role) =>
        `Ekipten birine (${role}) gönderilen e-posta ulaşmadı, çünkü e-posta adresi e-posta kabul etmiyor. Mahallenin bilgilerindeki adresi düzeltin ve bu arada mesajı kendiniz iletin. Ulaşmayan mesaj:`,
      open: "Yönetim panelini açın:",
    },
  },
  measured: {
    title: "İşe yarıyor mu?",
    intro: (baseline) =>
      `Bu sayfa her ölçümü ilk ölçümle (${baseline}) karşılaştırır. Her rakamın yanında ne kadar kesin olduğu yazar.`,
    cause:
      "Bu rakamlar neyin değiştiğini gösterir, neden değiştiğini göstermez. Karşılaştırılacak bir bölge olmadan, hiç kimse bunun bu yaklaşım sayesinde olduğunu söyleyemez.",
    changes: "Neler değişti",
    chart: (wave) => `${wave} ölçümündeki değişim ve aralığı; dolu nokta kanıtlanabilir demektir`,
    indicator: "Konu",
    wave: "Ölçüm",
    figure: "Rakam",
    interval: "Aralık (%95)",
    answers: "Cevaplar",
    difference: "Değişim",
    detectable: "Gösterilebilecek en küçük değişim",
    verdict: "Sonuç",
    verdicts: {
      better: "kanıtlanabilir şekilde daha iyi",
      worse: "kanıtlanabilir şekilde daha kötü",
      "no-demonstrable-difference": "kanıtlanabilir bir fark yok",
      "method-break": "karşılaştırılamaz: soru veya sorma şekli değişti",
      "no-figure": "bir şey söylenemez",
    },
    primary: "Bu konu, sonucun dayanağı olarak önceden seçildi.",
    figures: "Konulara göre rakamlar",
    trend: (label) => `${label}, ölçümlere göre`,
    from: (low, high) => `${low} – ${high}`,
    tooFew: "göstermek için çok az cevap var",
    meaning:
      "‘Kanıtlanabilir bir fark yok’, hiçbir şeyin değişmediği anlamına gelmez. ‘Gösterilebilecek en küçük değişim’ altındaki sayıdan küçük bir değişimin bu kadar cevapla görülemeyeceği anlamına gelir.",
    points: "yüzde puanı",
    method: "Bu nasıl hesaplandı?",
    methodText:
      "Oranlarda Wilson aralığı, oranlar arasındaki farklarda Newcombe aralığı kullanılır. Ortalamalarda Student aralığı, ortalamalar arasındaki farklarda Welch aralığı kullanılır. Önceden seçilen konuların tamamı için Holm, diğerleri için Benjamini ve Hochberg düzeltmesi yapıldı. Ağırlıklandırma ve bunun yol açtığı kesinlik kaybı hesaba katıldı.",
    weighting: (wave, respondents, effective) =>
      `${wave}: ${respondents} kişi cevap verdi; ağırlıklandırma nedeniyle bu, ${effective} kişi gibi sayılır.`,
  },
  waveReport: {
    title: (name) => `${name} mahallesinde işe yarıyor mu?`,
    titleAll: "Tüm mahallelerde birlikte işe yarıyor mu?",
    intro: (baseline, last) =>
      `Bu sayfa son ölçümü (kapanış: ${last}) ilk ölçümle (kapanış: ${baseline}) karşılaştırır. Her rakamın yanında ne kadar kesin olduğu yazar.`,
    first: (closed) =>
      `Bu ilk ölçümdür. Kapanış: ${closed}. Henüz karşılaştırılacak bir şey yok. Bir sonraki ölçüm yarım yıl sonra yapılır.`,
    wave: (number, month) => `${number}: ${month}`,
    inside:
      "Bu sayfa ekip içindir. Mahalle sakinlerinin görebileceğinden fazlasını gösterir. Lütfen başkasına vermeyin.",
    short: "Kısaca cevap",
    shortText: "Bu konular ilk ölçüm başlamadan önce seçildi. Sonuç bunlara dayanır.",
    noPrimary: "Sonucun dayanağı olarak önceden konu seçilmedi.",
    changed: (from, to, change, margin) =>
      `Önce ${from}, şimdi ${to}. Değişim: ${change} (aralık: ${margin}).`,
    couldShow: (change) => `Bu kadar cevapla gösterilebilecek en küçük değişim: ${change}.`,
    now: (figure, margin) => `Şimdi ${figure} (aralık: ${margin}).`,
    latest: (change, margin) =>
      `Bir önceki ölçümden bu yana: ${change} (aralık: ${margin}). Buna dayanarak sonuca varılmaz.`,
    panel: (people, change, margin) =>
      `İki kez de cevap verenler (${people}): ${change} (aralık: ${margin}).`,
    overlap: (months) =>
      `Bu soru geriye doğru ${months} aya bakar. Birbirine daha yakın ölçümler kısmen aynı zamanla ilgilidir.`,
    broken: (waves) =>
      `Şu ölçümden beri farklı soruluyor: ${waves.join(", ")}. Önceki rakamlar sonrakilerle karşılaştırılamaz.`,
    corrected:
      "Bazen aralığın tamamı sıfırın bir tarafındadır ve yine de ‘kanıtlanabilir bir fark yok’ yazar. Çok konu karşılaştıran, her zaman tesadüfen farklı çıkan bir konu bulur. Bunun için düzeltme yapıldı.",
    asked: "Soru",
    counts: "Sayılan cevaplar",
    score: "0 ile 10 arası puan",
    chapters: {
      effect: "Etkisi nedir?",
      known: "Yaklaşım biliniyor mu ve ulaşılabilir mi?",
      contact: "Sakinler iletişimi ve faydasını nasıl buluyor?",
      own: "Ekibin kendi soruları",
    },
    goals: {
      "active-residents": "Aktif sakinler",
      willingness: "Katılma isteği",
      "co-responsibility": "Birlikte sorumluluk",
      trust: "Güven",
      safety: "Güvenlik",
      victims: "Mağdurlar",
      liveability: "Yaşamaktan memnuniyet",
    },
    indicators: {
      "liveability-mean": "Yaşamak hoş mu (not)",
      "liveability-sufficient": "Yaşamak hoş: 6 veya üstü",
      "helping-agree": "İnsanlar yardımlaşıyor",
      "speaking-up-agree": "İnsanlar birbirini uyarıyor",
      "unsafe-ever": "Bazen güvensiz hissediyor",
      "unsafe-often": "Sık güvensiz hissediyor",
      "victim-of-any": "Mağdur oldu",
      "active-often": "Mahalle için sık çalışıyor",
      "willing-certainly": "Kesinlikle katılmak istiyor",
      "trust-municipality-much": "Belediyeye güveniyor",
      "trust-police-much": "Polise güveniyor",
      "trust-welfare-much": "Sosyal hizmete güveniyor",
      "trust-housing-much": "Konut kurumuna güveniyor",
      "police-officer-known": "Polis memurunu tanıyor",
      "community-worker-known": "Sosyal çalışmacıyı tanıyor",
      "caretaker-known": "Bakım sorumlusunu tanıyor",
      "team-known": "Ekibi biliyor",
      "team-reached": "Ekiple iletişim kurdu",
      "contact-satisfied": "İletişimden memnun",
      "team-difference": "Ekip fark yarattı",
      vertrouwen: "Belediyeye güven",
      "trust-in-team": "Ortaklara güven",
    },
    groups: {
      "took-part": "katıldı",
      invited: "davet aldı",
      heard: "ekibi biliyor",
      "not-heard": "ekibi bilmiyor",
    },
    groupsTitle: "Katılanlar ve katılmayanlar",
    groupsText:
      "Herkes en fazla bir grupta yer alır. İnsanlar katılıp katılmamayı kendileri seçer. Bu yüzden gruplar arasındaki fark kendiliğinden yaklaşımdan kaynaklanmaz.",
    elsewhere: "Başka yerlerden rakamlar",
    place: "Yer",
    day: "Tarih",
    source: "Kaynak",
    ours: "Son ölçümümüz",
    held: (place) => `${place} ile karşılaştırma`,
    heldText: (place) =>
      `Bu yaklaşım şurada uygulanmıyor: ${place}. Buradaki değişim ile oradaki değişim arasındaki fark, burada bir şeyin farklı gittiğini gösterir. Bu yaklaşımdan da, başka bir şeyden de kaynaklanabilir.`,
    here: "Burada",
    there: "Orada",
    extra: "Fark",
    how: "Bu nasıl ölçüldü?",
    waves: "Ölçümler",
    drawn: "Sorulan kişi",
    response: "Cevap oranı",
    effective: "Şu kadar sayılır",
    largest: "En büyük ağırlık",
    seed: "Kuranın başlangıç sayısı",
    drawText:
      "Kime sorulacağını kura belirledi. Başlangıç sayısıyla herkes kurayı tekrarlayabilir.",
    design: (version) => `Tasarım: ${version}.`,
    funnel: "Sorudan cevaba",
    stage: "Adım",
    people: "Kişi",
    stages: {
      drawn: "soruldu",
      mailed: "e-posta ulaştı",
      letters: "mektup aldı",
      begun: "başladı",
      answered: "gönderdi",
    },
    responseBy: {
      area: "Kimler cevap verdi, mahalle bölümüne göre",
      neighbourhood: "Kimler cevap verdi, mahalleye göre",
    },
    group: "Grup",
    residents: "Sakinler",
    shareOfResidents: "Sakinler içindeki payı",
    shareOfAnswers: "Cevaplar içindeki payı",
    channels: "Cevaplar nasıl geldi",
    channel: "Yol",
    modes: { web: "internette", paper: "kâğıt üzerinde", interviewer: "ekipten biriyle" },
    modesTitle: "Cevap verme yolları arasındaki fark",
    modesText:
      "İnsanlar nasıl cevap vereceklerini kendileri seçti. Bu yüzden fark, sorma şeklinden değil, kişilerden kaynaklanabilir.",
    against: "İnternetle farkı",
    weightedBy: (by) =>
      `Cevaplar, sorulma olasılığına ve şunlara göre ağırlıklandırıldı: ${by.join(", ")}.`,
    weightedByDraw: "Cevaplar, sorulma olasılığına göre ağırlıklandırıldı.",
    byArea: "mahalle bölümü",
    weightFault: {
      empty: (wave, category) =>
        `Başka özelliklere göre ağırlıklandırma yapılamadı: ${wave} numaralı ölçümde ‘${category}’ grubundan kimse cevap vermedi.`,
      other: (wave) =>
        `Başka özelliklere göre ağırlıklandırma yapılamadı: ${wave} numaralı ölçümde cevaplar nüfus rakamlarıyla uyuşmuyor.`,
    },
    pooled: "Kaç kişi cevap verirse versin, her mahalle sakin sayısına göre sayılır.",
    apart: (waves) =>
      `Henüz tüm mahallelerde yapılmadığı için burada sayılmayan ölçümler: ${waves.join(", ")}.`,
    hiddenTitle: "Burada görmedikleriniz",
    hiddenText: (base, smallest) =>
      `Bir rakam ancak en az ${base} kişi cevap verdiyse gösterilir. ${smallest} sayısının altındaki sayılar gösterilmez. Böyle bir rakamı veya sayıyı hesaplamaya yarayacak olan da gösterilmez.`,
    alike: (label, wave) => `${label}: ${wave} numaralı ölçümde herkes aynı cevabı verdi.`,
    thin: (label, wave) =>
      `${label}: ${wave} numaralı ölçümde mahallenin bir bölümünde neredeyse kimse cevap vermedi. Aralık orada bir tahmindir.`,
    panelText:
      "Bazı kişiler birden fazla kez katıldı. Cevapları kendi önceki cevaplarıyla da karşılaştırıldı (McNemar).",
    files: "Dosyalar",
  },
  dossier: {
    title: "Devam ediyor muyuz?",
    intro:
      "Belediyenin neye bakacağı önceden yazıldı. Bu sayfa ölçümleri bunun yanına koyar. Her rakam, geldiği ölçüme götürür.",
    made: (day) => `Hazırlandığı tarih: ${day}.`,
    all: "Bütün mahalleler birlikte",
    wave: (number) => `${number}. ölçüm`,
    advice: { "go-on": "Devam etmek", adapt: "Değiştirmek", stop: "Durmak" },
    notYet: "Henüz söylenemez",
    noTest: "Bu bir sınama değildir",
    noCriteria: "Önceden hiçbir şey kaydedilmedi",
    decided: (wave, better, worse, of) =>
      `${wave}: ${of} konudan ${better} tanesi ilk ölçüme göre kanıtlanabilir şekilde daha iyi, ${worse} tanesi kanıtlanabilir şekilde daha kötü.`,
    without: (without) =>
      `${without} konunun bu ölçümde rakamı yok. Bunlar ne daha iyi ne daha kötü sayılır.`,
    otherwise: (advices) => `Rakamı olsaydı sonuç şu da olabilirdi: ${advices}.`,
    same: "Rakamı olsaydı da sonuç aynı olurdu.",
    notYetText: (published, needed) =>
      `İlk ölçümden sonra ${published} ölçüm yayımlandı. Karar ${needed} ölçümden sonra verilir.`,
    noTestText: (recorded, began) =>
      `Ölçütler ${recorded} tarihinde, ilk ölçüm ${began} tarihinde başladıktan sonra kaydedildi. Ölçütleri ölçümden sonra seçen, sonucu da seçebilir. Bu yüzden burada rakamlar var, ama bir sonuç yok.`,
    noCriteriaText:
      "Bu mahalle için ilk ölçümden önce ölçüt kaydedilmedi. Bu yüzden burada bir sonuç yok.",
    criteria: "Önceden kararlaştırılanlar",
    rules: (afterWaves, of, better, worse, stop) => [
      `İlk ölçümden sonra ${afterWaves} ölçüm yapılır. Karar bunların sonuncusuna ve ${of} konuya göre verilir.`,
      `Devam etmek: en az ${better} konu kanıtlanabilir şekilde daha iyi ve en çok ${worse} konu kanıtlanabilir şekilde daha kötü.`,
      `Durmak: en az ${stop} konu kanıtlanabilir şekilde daha kötü.`,
      "Değiştirmek: bunların dışındaki her durum.",
    ],
    recorded: (by, day) => `Kaydeden: ${by}, ${day}.`,
    findings: (wave) => `${wave}, ilk ölçümle karşılaştırıldığında`,
    decides: "Karar bu ölçüme göre verilir.",
    before: "İlk ölçümde",
    now: "Bu ölçümde",
    source: "Bu ölçümün raporunu görün",
    baseline: (day) => `İlk ölçümün başladığı tarih: ${day}.`,
    baselineSource: "İlk ölçümün raporunu görün",
    tooFew: "karar vermek için çok az cevap var",
    people: (n) => `${n} cevap`,
    fewPeople: "10’dan az cevap",
  },
  responses: {
    area: "Mahallenin bölümü",
    channel: "Cevabın nasıl geldiği",
    language: "Anketin dili",
    weight: "Örneklem ağırlığı (1 bölü sorulma olasılığı; boş: kurayla seçilmedi)",
    panel: "Birden fazla kez katılanın kodu",
    yes: "evet",
    no: "hayır",
  },
};
