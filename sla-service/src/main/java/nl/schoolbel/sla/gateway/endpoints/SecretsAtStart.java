package nl.schoolbel.sla.gateway.endpoints;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import nl.schoolbel.platform.secrets.SealedColumn;
import nl.schoolbel.platform.secrets.SealedRows;
import nl.schoolbel.platform.secrets.SecretBox;
import org.jboss.logging.Logger;

/** Refuses to start without a key for secrets, and seals at the first start what an earlier version stored in plain. */
@ApplicationScoped
public class SecretsAtStart implements SealedColumn.Keeper {

    private static final Logger LOG = Logger.getLogger(SecretsAtStart.class);

    @Inject
    SecretBox box;

    @Inject
    SealedRows rows;

    void seal(@Observes StartupEvent event) {
        box.requireKeys();
        int sealed = rows.sealPlain();
        if (sealed > 0) {
            LOG.infof("%d secrets that were stored in plain are sealed now", sealed);
        }
    }

    @Override
    public List<SealedColumn> sealedColumns() {
        return List.of(
                new SealedColumn("endpoint_secret", "sealed", "plain"),
                new SealedColumn("endpoint", "headers_sealed", null),
                new SealedColumn("endpoint", "authentication_sealed", null),
                new SealedColumn("callback_secret", "sealed", "plain"));
    }
}
