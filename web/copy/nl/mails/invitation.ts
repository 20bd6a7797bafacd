export const invitationMail = {
  agenda: {
    invitation: {
      subject: (area: string) => `Wat is het belangrijkst in ${area}? Kies mee`,
      lead: (area: string) => `Wat moet als eerste beter in ${area}? Kies mee.`,
    },
    reminder: {
      subject: (area: string) => `Herinnering: kiest u mee in ${area}?`,
      lead: (area: string) =>
        `Kort geleden vroegen wij u wat het belangrijkst is in ${area}. Wij hebben nog geen antwoord van u. U kunt nog meedoen.`,
    },
    why: (name: string) =>
      `Het Veilige Buurten Team van ${name} vraagt dit aan alle bewoners. In het team werken gemeente, welzijn, politie en woningcorporaties samen. U kiest de onderwerpen, en daarna gaan wij er samen mee aan de slag.`,
    button: "Kies mijn onderwerpen",
    closes: (closes: string) =>
      `U kunt antwoorden tot en met ${closes}. Het kost ongeveer 2 minuten.`,
  },
  measurement: {
    invitation: {
      subject: (area: string) => `Hoe gaat het in ${area}? Vertel het ons`,
      lead: (area: string) => `Hoe is het om in ${area} te wonen? Wij horen het graag van u.`,
    },
    reminder: {
      subject: (area: string) => `Herinnering: hoe gaat het in ${area}?`,
      lead: (area: string) =>
        `Kort geleden vroegen wij u hoe het is om in ${area} te wonen. Wij hebben nog geen antwoord van u. U kunt nog meedoen.`,
    },
    why: (name: string) =>
      `Het Veilige Buurten Team van ${name} meet elk half jaar of het beter gaat in de buurt. Daarvoor stellen wij vragen aan bewoners die door het lot zijn gekozen, of aan iedereen. Ook als u niets van ons werk merkt, telt uw antwoord.`,
    button: "Naar de vragen",
    closes: (closes: string) =>
      `U kunt antwoorden tot en met ${closes}. Het kost ongeveer 8 minuten. U kunt stoppen en later verdergaan met dezelfde link.`,
  },
};

export type InvitationMailWords = typeof invitationMail;
