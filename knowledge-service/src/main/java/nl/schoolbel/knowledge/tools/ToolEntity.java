package nl.schoolbel.knowledge.tools;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.knowledge.searching.SearchItem;
import nl.schoolbel.knowledge.terms.ItemKind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The row of a tool card; PostgreSQL derives the columns for searching. */
@Entity
@Table(name = "tool")
class ToolEntity {

    @Id
    UUID id;

    @Version
    long version;

    String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> aliases;

    String supplier;

    String purpose;

    @Column(name = "minutes_to_first_use")
    Integer minutesToFirstUse;

    @Column(name = "install_needed")
    Boolean installNeeded;

    @Column(name = "accounts_needed")
    Boolean accountsNeeded;

    boolean published;

    @Column(name = "added_at")
    Instant addedAt;

    @Column(name = "changed_at")
    Instant changedAt;

    protected ToolEntity() {}

    ToolEntity(UUID id, ToolCard card, Instant at) {
        this.id = id;
        this.addedAt = at;
        write(card, at);
    }

    void write(ToolCard card, Instant at) {
        name = card.name();
        aliases = card.aliases();
        supplier = card.supplier();
        purpose = card.purpose();
        minutesToFirstUse = card.minutesToFirstUse();
        installNeeded = card.installNeeded();
        accountsNeeded = card.accountsNeeded();
        published = card.published();
        changedAt = at;
    }

    ToolCard card() {
        return new ToolCard(
                name, aliases, supplier, purpose, minutesToFirstUse, installNeeded, accountsNeeded, published);
    }

    ToolView view() {
        return new ToolView(
                id,
                name,
                aliases,
                supplier,
                purpose,
                minutesToFirstUse,
                installNeeded,
                accountsNeeded,
                published,
                changedAt,
                version);
    }

    /** What is found of this card. */
    SearchItem searchItem() {
        return new SearchItem(
                ItemKind.TOOL,
                id,
                name,
                aliases,
                supplier,
                purpose,
                "",
                id,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                published,
                SearchItem.AS_A_RULE,
                addedAt,
                changedAt);
    }
}
