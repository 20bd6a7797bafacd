import Provider, {
  type Configuration,
  interactionPolicy,
  type KoaContextWithOIDC,
} from "oidc-provider";
import type { DatabaseSync } from "node:sqlite";
import type { ClientPlan } from "#local/template/plan.ts";
import { page } from "#local/http/layout.ts";
import { html } from "hono/html";
import type { Keys } from "./keys.ts";
import { people } from "./people.ts";
import { loginStore } from "./store.ts";

/** Session cookies of the issuer; logging out takes them away. */
export const SESSION_COOKIES = [
  "_session",
  "_session.sig",
  "_session.legacy",
  "_session.legacy.sig",
];
const SCOPES = "openid email profile";

/** An OpenID Connect issuer that gives the claims of a Cognito user pool: code flow with PKCE for the template's public clients, and people to choose from. */
export function issuerOf({
  issuer,
  clients,
  keys,
  sqlite,
}: {
  issuer: string;
  clients: readonly ClientPlan[];
  keys: Keys;
  sqlite: DatabaseSync;
}): Provider {
  const policy = interactionPolicy.base();
  // Cognito asks nobody to consent to the municipality's own console.
  policy.remove("consent");

  const configuration: Configuration = {
    adapter: loginStore(sqlite),
    jwks: { keys: [keys.signing] },
    cookies: { keys: [keys.cookie] },
    clients: clients.map(({ id, callbacks }) => ({
      client_id: id,
      redirect_uris: callbacks,
      token_endpoint_auth_method: "none",
      grant_types: ["authorization_code"],
      response_types: ["code"],
      application_type: callbacks.some((url) => url.startsWith("http:")) ? "native" : "web",
    })),
    claims: {
      openid: ["sub", "cognito:groups", "cognito:username"],
      email: ["email", "email_verified"],
      profile: ["name"],
    },
    conformIdTokenClaims: false,
    scopes: SCOPES.split(" "),
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { policy, url: (_, { uid }) => `${issuer}/interaction/${uid}` },
    ttl: {
      Session: 10 * 3600,
      Grant: 10 * 3600,
      AuthorizationCode: 300,
      AccessToken: 3600,
      IdToken: 3600,
      Interaction: 3600,
    },
    async findAccount(_, id) {
      const person = people.find((known) => known.id === id);
      if (person === undefined) return undefined;
      const { name, email, groups } = person;
      return {
        accountId: id,
        claims: async () => ({
          sub: id,
          name,
          email,
          email_verified: true,
          "cognito:username": id,
          "cognito:groups": groups,
        }),
      };
    },
    async loadExistingGrant(context) {
      return grantFor(context);
    },
    async renderError(context, { error, error_description }) {
      context.type = "html";
      context.body = String(
        await page(
          "Login failed",
          html`<p>${error_description ?? error}</p><p><a href="/_local/">Back to the start of the local environment</a></p>`,
        ),
      );
    },
  };
  return new Provider(issuer, configuration);
}

async function grantFor({ oidc }: KoaContextWithOIDC) {
  const accountId = oidc.session?.accountId;
  const clientId = oidc.client?.clientId;
  if (accountId === undefined || clientId === undefined) return undefined;
  const grant = new oidc.provider.Grant({ accountId, clientId });
  grant.addOIDCScope(SCOPES);
  await grant.save();
  return grant;
}
