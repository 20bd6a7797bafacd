/** Said the same wherever somebody asks who sees an answer. */
export const keptApart =
  "Cevabınızı adınız olmadan saklıyoruz. Cevabınızı yalnızca kişisel bağlantınıza sahip olan kişi görebilir ve değiştirebilir.";
