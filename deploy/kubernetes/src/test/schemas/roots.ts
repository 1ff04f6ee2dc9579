// The kinds of objects in deploy/kubernetes for which no Java model is published, by their apiVersion and kind.
import type { IClusterSpec } from "@kubernetes-models/cloudnative-pg/postgresql.cnpg.io/v1/ClusterSpec";
import type { IDatabaseSpec } from "@kubernetes-models/cloudnative-pg/postgresql.cnpg.io/v1/DatabaseSpec";
import type { IScheduledBackupSpec } from "@kubernetes-models/cloudnative-pg/postgresql.cnpg.io/v1/ScheduledBackupSpec";
import type { IBarmanObjectStoreConfiguration } from "@kubernetes-models/cloudnative-pg/github.com/cloudnative-pg/barman-cloud/pkg/api/BarmanObjectStoreConfiguration";
import type { ICertificate } from "@kubernetes-models/cert-manager/cert-manager.io/v1/Certificate";
import type { IIssuer } from "@kubernetes-models/cert-manager/cert-manager.io/v1/Issuer";
import type { IExternalSecret } from "@kubernetes-models/external-secrets/external-secrets.io/v1/ExternalSecret";
import type { IMiddleware } from "@kubernetes-models/traefik/traefik.io/v1alpha1/Middleware";
import type { IServersTransport } from "@kubernetes-models/traefik/traefik.io/v1alpha1/ServersTransport";
import type { ITLSOption } from "@kubernetes-models/traefik/traefik.io/v1alpha1/TLSOption";

export interface Roots {
  "postgresql.cnpg.io/v1/Cluster": IClusterSpec;
  "postgresql.cnpg.io/v1/Database": IDatabaseSpec;
  "postgresql.cnpg.io/v1/ScheduledBackup": IScheduledBackupSpec;
  "barmancloud.cnpg.io/v1/ObjectStore": {
    // Of the plugin no types are published; these two fields are from its documentation.
    configuration: IBarmanObjectStoreConfiguration;
    retentionPolicy?: string;
  };
  "cert-manager.io/v1/Certificate": NonNullable<ICertificate["spec"]>;
  "cert-manager.io/v1/Issuer": NonNullable<IIssuer["spec"]>;
  "external-secrets.io/v1/ExternalSecret": NonNullable<IExternalSecret["spec"]>;
  "traefik.io/v1alpha1/Middleware": NonNullable<IMiddleware["spec"]>;
  "traefik.io/v1alpha1/ServersTransport": NonNullable<IServersTransport["spec"]>;
  "traefik.io/v1alpha1/TLSOption": NonNullable<ITLSOption["spec"]>;
}
