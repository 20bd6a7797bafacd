/** Said the same wherever somebody asks who sees an answer. */
export const keptApart =
  "نحن نحفظ إجابتك من دون اسمك. ولا يستطيع رؤية إجابتك وتغييرها إلا من لديه رابطك الشخصي.";
