const nl = {
  name: "Beloftes",
  title: "Uw beloftes in uw agenda",
  text: "U krijgt een geheim adres. Vul het in bij uw agendaprogramma (abonneren op een agenda). Er staan alleen dagen in waarop beloftes klaar zijn en momenten van rondes, en niets van bewoners. Wie het adres heeft, kan het lezen.",
  none: "U hebt nog geen adres.",
  have: (since: string) => `U hebt een adres sinds ${since}.`,
  make: "Maak een adres",
  renew: "Maak een nieuw adres",
  renewText: "Het oude adres werkt dan niet meer.",
  withdraw: "Trek het adres in",
  withdrawn: "Het adres werkt niet meer.",
  shown: "Dit is het adres. U ziet het alleen nu.",
  meeting: "De agenda bevestigen; hou hiervoor het agendaoverleg",
  due: (title: string) => `Klaar: ${title}`,
};

const en: typeof nl = {
  name: "Promises",
  title: "Your promises in your calendar",
  text: "You get a secret address. Give it to your calendar program (subscribe to a calendar). It holds nothing but the days on which promises are due and the moments of cycles, and nothing of residents. Whoever has the address can read it.",
  none: "You have no address yet.",
  have: (since) => `You have had an address since ${since}.`,
  make: "Make an address",
  renew: "Make a new address",
  renewText: "The old address then leads nowhere.",
  withdraw: "Withdraw the address",
  withdrawn: "The address leads nowhere any more.",
  shown: "This is the address. You see it only now.",
  meeting: "Confirm the agenda; hold the agenda meeting before this",
  due: (title) => `Due: ${title}`,
};

export const calendarWords = { nl, en };
