import type { InvitationMailWords } from "../../nl/mails/invitation.ts";

export const invitationMail: InvitationMailWords = {
  agenda: {
    invitation: {
      subject: (area) => `What matters most in ${area}? Have your say`,
      lead: (area) => `What should get better first in ${area}? Have your say.`,
    },
    reminder: {
      subject: (area) => `Reminder: have your say in ${area}`,
      lead: (area) =>
        `A short while ago we asked you what matters most in ${area}. We have no answer from you yet. You can still take part.`,
    },
    why: (name) =>
      `The Safe Neighbourhoods Team of ${name} asks all residents. In the team, the municipality, social work, police and housing corporations work together. You choose the topics, and then we work on them together.`,
    button: "Choose my topics",
    closes: (closes) => `You can answer until the end of ${closes}. It takes about 2 minutes.`,
  },
  measurement: {
    invitation: {
      subject: (area) => `How are things in ${area}? Tell us`,
      lead: (area) => `What is it like to live in ${area}? We would like to hear from you.`,
    },
    reminder: {
      subject: (area) => `Reminder: how are things in ${area}?`,
      lead: (area) =>
        `A short while ago we asked you what it is like to live in ${area}. We have no answer from you yet. You can still take part.`,
    },
    why: (name) =>
      `The Safe Neighbourhoods Team of ${name} measures every half year whether things are getting better in the neighbourhood. For that we put questions to residents who were chosen by lot, or to everybody. Your answer counts even if you notice nothing of our work.`,
    button: "To the questions",
    closes: (closes) =>
      `You can answer until the end of ${closes}. It takes about 8 minutes. You can stop and go on later with the same link.`,
  },
};
