import type { DatabaseSync } from "node:sqlite";
import { html } from "hono/html";
import Provider, {
  type Configuration,
  interactionPolicy,
  type KoaContextWithOIDC,
} from "oidc-provider";
import type { App, Person } from "#local/app.ts";
import { link, page } from "#local/pages/layout.ts";
import type { ClientPlan } from "#local/template/plan.ts";
import type { Keys } from "./keys.ts";
import { loginStore } from "./store.ts";

/** Session cookies of the issuer; logging out takes them away. */
export const SESSION_COOKIES = [
  "_session",
  "_session.sig",
  "_session.legacy",
  "_session.legacy.sig",
];
const SCOPES = "openid email profile";
const HOUR = 3600;

/**
 * An OpenID Connect issuer that gives the claims of a Cognito user pool: code flow with PKCE for the template's
 * public clients, and people to choose from.
 */
export function issuerOf({
  app,
  issuer,
  clients,
  keys,
  sqlite,
}: {
  app: App;
  issuer: string;
  clients: readonly ClientPlan[];
  keys: Keys;
  sqlite: DatabaseSync;
}): Provider {
  const policy = interactionPolicy.base();
  // Cognito asks nobody to consent to the pool's own clients.
  policy.remove("consent");

  return new Provider(issuer, {
    ...FIXED,
    adapter: loginStore(sqlite),
    jwks: { keys: [keys.signing] },
    cookies: { keys: [keys.cookie] },
    clients: clients.map(clientOf),
    interactions: { policy, url: (_, { uid }) => `${issuer}/interaction/${uid}` },
    findAccount: async (_, id) => {
      const person = app.people.find((known) => known.id === id);
      return person && { accountId: id, claims: async () => claimsOf(person) };
    },
    renderError: async (context, { error, error_description }) => {
      const why = html`<p>${error_description ?? error}</p>
        <p>${link("/_local/", "Back to the start of the local environment")}</p>`;
      context.type = "html";
      context.body = String(await page(app, "Login failed", why));
    },
  });
}

const FIXED: Configuration = {
  claims: {
    openid: ["sub", "cognito:groups", "cognito:username"],
    email: ["email", "email_verified"],
    profile: ["name"],
  },
  conformIdTokenClaims: false,
  scopes: SCOPES.split(" "),
  pkce: { required: () => true },
  features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
  ttl: {
    Session: 10 * HOUR,
    Grant: 10 * HOUR,
    AuthorizationCode: 300,
    AccessToken: HOUR,
    IdToken: HOUR,
    Interaction: HOUR,
  },
  loadExistingGrant: grantFor,
};

const clientOf = ({
  id,
  callbacks,
}: ClientPlan): NonNullable<Configuration["clients"]>[number] => ({
  client_id: id,
  redirect_uris: callbacks,
  token_endpoint_auth_method: "none",
  grant_types: ["authorization_code"],
  response_types: ["code"],
  application_type: callbacks.some((url) => url.startsWith("http:")) ? "native" : "web",
});

const claimsOf = ({ id, name, email, groups }: Person) => ({
  sub: id,
  name,
  email,
  email_verified: true,
  "cognito:username": id,
  "cognito:groups": groups,
});

async function grantFor({ oidc }: KoaContextWithOIDC) {
  const accountId = oidc.session?.accountId;
  const clientId = oidc.client?.clientId;
  if (accountId === undefined || clientId === undefined) return undefined;
  const grant = new oidc.provider.Grant({ accountId, clientId });
  grant.addOIDCScope(SCOPES);
  await grant.save();
  return grant;
}
