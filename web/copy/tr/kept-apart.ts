/** Said the same wherever somebody asks who sees an answer of the agenda. */
export const keptApart =
  "Cevabınızı adınız olmadan saklıyoruz. Kişisel bağlantınızla onu değiştirebilirsiniz. Bu bağlantı neyi seçtiğinizi göstermez.";
