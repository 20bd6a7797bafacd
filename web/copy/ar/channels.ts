import type { ChannelWords } from "../nl/channels.ts";

export const channels: ChannelWords = {
  email: "بالبريد الإلكتروني",
  letter: "عن طريق رسالة بريدية",
  paper: "على الورق",
  doorstep: "عند باب المنزل",
  telephone: "بالهاتف",
};
