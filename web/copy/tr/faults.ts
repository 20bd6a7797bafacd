import type { FaultWords } from "../nl/faults.ts";

export const faults: FaultWords = {
  "too-large": [
    "Gönderdiğiniz çok büyük",
    "Hiçbir şey kaydedilmedi. Metninizi kısaltın ve yeniden deneyin.",
  ],
  "bad-form": [
    "Gönderirken bir şeyler ters gitti",
    "Hiçbir şey kaydedilmedi. Geri dönün, sayfayı yeniden yükleyin ve bir kez daha deneyin.",
  ],
  "wrong-method": ["Bu burada yapılamaz", "Geri dönün ve sayfadaki düğmeleri kullanın."],
  "try-again": [
    "Şu anda olmuyor",
    "Cevabınız henüz kaydedilmedi. Bir dakika bekleyin ve tarayıcınızın “geri” düğmesiyle yeniden deneyin: yazdıklarınız hâlâ oradadır.",
  ],
  "not-found": ["Böyle bir sayfa yok", "Adresi kontrol edin veya mahalleler listesine gidin."],
  forbidden: [
    "Bunu şu anda açamazsınız",
    "Oturumunuz (artık) açık değil veya bu formun süresi dolmuş. Yeniden oturum açın ve bir kez daha deneyin.",
  ],
  conflict: [
    "Bu şu anda yapılamaz",
    "Başka biri sizden önce davrandı veya dönem bu arada sonraki aşamaya geçti. Yeniden bakın ve bir kez daha deneyin.",
  ],
  "too-many": [
    "Lütfen biraz bekleyin",
    "Bu internet bağlantısından az önce aynı anda çok fazla gönderim geldi. Hiçbir şey kaybolmadı. On beş dakika sonra yeniden deneyin.",
  ],
};
