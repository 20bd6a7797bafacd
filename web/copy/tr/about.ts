import { keptApart } from "./kept-apart.ts";
import type { AboutWords } from "../nl/about.ts";

export const about: AboutWords = {
  privacyTitle: "Bilgilerinizi nasıl kullanıyoruz",
  privacyText: (organisation, days) => [
    ["Kim sorumlu?", [`Bu siteden ve bilgilerinizden sorumlu olan kuruluş: ${organisation}.`]],
    [
      "Hakkınızda neleri saklıyoruz?",
      [
        "Adınızı, e-posta veya posta adresinizi, dilinizi ve mahallenin hangi bölgesinde oturduğunuzu saklıyoruz. Size soru sorduğumuzu, hangi e-postaları veya mektupları aldığınızı ve hangi gün cevap verdiğinizi de saklıyoruz.",
        "Bunları yalnızca size mahallenizde ne yapılması gerektiğini sormak ve ne yapıldığını anlatmak için kullanıyoruz. Bu, belediyenin bir kamu görevidir (Genel Veri Koruma Tüzüğü, madde 6, fıkra 1, bent e). İzninizi istediğimizde ise aynı fıkranın a bendi geçerlidir.",
        "Adınız ve adresiniz, ekibin buraya girdiği bir listede yer alıyor. Bu listenin nereden geldiğini bilmek ister misiniz? Bize sorun.",
      ],
    ],
    [
      "Cevabınızdan neleri saklıyoruz?",
      [
        `${keptApart} Kapanışa kadar cevabınız kilitlidir: kimse okuyamaz, biz de okuyamayız. Sonra bilgisayar bütün cevapları sayar ve anahtarı yok eder. Bir cevabı ancak bilgisayarları yöneten ve programını kapanıştan önce değiştiren biri okuyabilirdi. Cevaplar, isim olmadan, herkese açıktır; böylece herkes sayımı kontrol edebilir. Kendi yazdığınız metni önce ekipten biri okur.`,
        "Kapıda, telefonda veya kâğıtta verdiğiniz cevabı sizin için ekipten biri mi dolduruyor? O zaman bunun hangi gün ve nasıl yapıldığını ve o kişinin görevini saklarız. Size haber veririz. Poliste çalışan kimse cevap doldurmaz.",
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
        "Cevaplarınızı adınız olmadan saklarız. Gönderdikleriniz anket kapanana kadar kilitlidir: kimse okuyamaz, biz de okuyamayız. Sonra bilgisayar anahtarı yok eder ve cevaplardan bağlantınıza giden bir iz kalmaz. Raporda yalnızca gruplara ait rakamlar vardır. Farklı zamanlardaki cevaplarınızı yalnızca izin verirseniz karşılaştırırız. O zaman adınızın ve cevaplarınızın yanında, en fazla üç yıl boyunca bir kod bulunur. İstediğiniz zaman vazgeçebilirsiniz. Doldurup göndermediklerinizi sileriz.",
      ],
    ],
    [
      "Peki, internet adresiniz?",
      [
        "Bir internet adresinden aynı anda çok fazla gönderim gelirse o adresi bir süre bekletiriz. Bunun için adres başına sayarız. Adresin kendisini saklamayız; yalnızca her gün değişen bir kod saklarız. Anahtarımız olmadan kimse bu koddan adresi bulamaz. Bu sayım en fazla bir gün geçerlidir; sonra onu sileriz. Kişisel bağlantı olmadan bir şey gönderirseniz, gönderim zamanını ve böyle bir kodu, gönderdiklerinizden ayrı olarak iki hafta saklarız. Bir sorunun ise yalnızca zamanını saklarız. Böylece ekip, robotlardan gelen yığını bir kenara ayırabilir.",
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
        "Site ve e-posta, Amazon Web Services şirketinin bilgisayarlarıyla çalışır. Ekipte koordinatör, iletişim kişisi ve yönetici adınızı ve adresinizi görebilir. Belediye için mektupları basan kişi adınızı, adresinizi ve mektubunuzdaki kodu görür; ekip bu kodu görmez. Başka hiçbir şey paylaşmıyoruz. Bu sitede başka şirketlere ait hiçbir şey yoktur: sizi takip eden çerezler yoktur, başkalarının istatistikleri yoktur.",
      ],
    ],
    [
      "Haklarınız nelerdir?",
      [
        "Her e-postanın altındaki bağlantıyla, hakkınızda neler sakladığımızı görür ve bunları sildirebilirsiniz. Bize e-posta da gönderebilirsiniz. Memnun değil misiniz? O zaman Hollanda Kişisel Verileri Koruma Kurumuna (Autoriteit Persoonsgegevens) şikâyette bulunabilirsiniz.",
        "Veri koruma görevlisiyle konuşmak ister misiniz? Aşağıdaki e-posta adresinden sorun.",
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
};
