import type { TeamMailWords } from "../../nl/mails/team.ts";

export const teamMail: TeamMailWords = {
  floorWaits: (name) => `${name}: cevaplar çok az, lütfen karar verin`,
  floorWaitsText: (until) =>
    `Öncelikleri belirlemek için cevaplar çok az. Devam mı edeceğimize, yeniden mi soracağımıza karar verin; yazacağınız neden yayınlanır. Cevapları kimse görmedi. Bir şey yapmazsanız ${until} tarihinden sonra yeniden sorulur.`,
  agendaWaits: (name) => `${name} mahallesinin öncelikleri sizi bekliyor`,
  agendaWaitsText: (until) =>
    `Cevaplar sayıldı. Öncelikleri onaylayın veya sayımdan farklı bir seçim yapın ve nedenini yazın; bu neden yayımlanır. Hiçbir şey yapmazsanız öncelikler şu tarihte mahalle sakinlerinin seçtiği gibi kabul edilir: ${until}.`,
  reportWaits: (name) => `${name} raporu sizi bekliyor`,
  reportWaitsText: (until) =>
    until === undefined
      ? "Ölçümün cevapları işlendi. Rapora bakın ve raporu yayımlayın. O zamana kadar raporu başka kimse görmez."
      : `Ölçümün cevapları işlendi. Rapora bakın. Hiçbir şey yapmazsanız rapor şu tarihte yayımlanır: ${until}.`,
  due: {
    "due-soon": (title) => `Bitmek üzere mi? ${title}`,
    overdue: (title) => `Gecikti: ${title}`,
    blocked: (title) => `İlerlemiyor: ${title}`,
    unanswered: (title) => `Henüz cevap yok: ${title}`,
    refused: (title) => `Kabul edilmedi: ${title}`,
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
};
