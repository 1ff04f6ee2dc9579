package nl.schoolbel.knowledge.materials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.schoolbel.platform.privacy.PersonData;

/**
 * The files that somebody put with practices. Those of drafts go with the drafts; those of a published version stay with it,
 * without who put them there.
 */
@ApplicationScoped
class MaterialPersonData implements PersonData {

    @Inject
    MaterialStore store;

    @Override
    public String section() {
        return "materials";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return store.by(subject);
    }

    @Override
    public void erase(String subject, String pseudonym) {
        store.rename(subject, pseudonym);
    }
}
