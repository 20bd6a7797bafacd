/** Said the same wherever somebody asks who sees an answer of the agenda. */
export const keptApart =
  "نحن نحفظ إجابتك من دون اسمك. ويمكنك استبدالها عبر رابطك الشخصي. ولا يُظهر هذا الرابط ما اخترته.";
