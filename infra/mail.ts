import { Stack, type StackProps } from "aws-cdk-lib";
import { EventBus } from "aws-cdk-lib/aws-events";
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
} from "aws-cdk-lib/aws-ses";
import type { Construct } from "constructs";
import type { Configuration } from "./configuration.ts";
import type { Sender } from "./house.ts";

type Given = { configuration: Configuration; props: StackProps };

/** Who sends mail. Apart, since a sender that is made anew has to be proved in DNS anew. */
export class Mail extends Stack {
  readonly sender: Sender;

  constructor(scope: Construct, id: string, { configuration, props }: Given) {
    super(scope, id, props);
    const events = new ConfigurationSet(this, "Mail", {
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
    });
    events.addEventDestination("Events", {
      destination: EventDestination.eventBus(
        EventBus.fromEventBusName(this, "DefaultBus", "default"),
      ),
      events: [
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
      ],
    });
    const { name, address } = configuration.sender;
    const identity = new EmailIdentity(this, "Sender", {
      identity: Identity.domain(address.split("@")[1] ?? configuration.domain),
      configurationSet: events,
    });
    this.sender = {
      sender: `"${name}" <${address}>`,
      configurationSet: events.configurationSetName,
      identityArn: identity.emailIdentityArn,
    };
  }
}
