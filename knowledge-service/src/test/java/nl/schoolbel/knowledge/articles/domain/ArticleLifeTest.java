package nl.schoolbel.knowledge.articles.domain;

import static nl.schoolbel.knowledge.articles.domain.ArticleLife.Refusal.ARCHIVED;
import static nl.schoolbel.knowledge.articles.domain.ArticleLife.Refusal.CHECKED_ALREADY;
import static nl.schoolbel.knowledge.articles.domain.ArticleLife.Refusal.NOT_CHECKED;
import static nl.schoolbel.knowledge.articles.domain.ArticleLife.Refusal.NO_SOLUTION;
import static nl.schoolbel.knowledge.articles.domain.ArticleLife.Refusal.OWN_WORK;
import static nl.schoolbel.knowledge.articles.domain.ArticleLife.Refusal.VALIDATED_ALREADY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ArticleLifeTest {

    private static final ArticleLife DRAFT = ArticleLife.added();
    private static final ArticleLife CHECKED = DRAFT.checked();
    private static final ArticleLife VALIDATED = new ArticleLife(1, 1, true, false);
    private static final ArticleLife GONE = new ArticleLife(1, 1, false, true);

    @Test
    void aDraftIsReadByEverybodyFromItsCheckOn() {
        assertThat(DRAFT.isPublished()).isFalse();
        assertThat(DRAFT.check(true, false)).isEmpty();
        assertThat(CHECKED.isPublished()).isTrue();
        assertThat(GONE.isPublished()).isFalse();
    }

    @Test
    void whatDoesNotSayWhatToDoIsNotChecked() {
        assertThat(DRAFT.check(false, false)).contains(NO_SOLUTION);
    }

    @Test
    void theSameWordsAreCheckedAgainOnlyWhenSomethingAsksForIt() {
        assertThat(CHECKED.check(true, false)).contains(CHECKED_ALREADY);
        assertThat(CHECKED.check(true, true)).isEmpty();
        assertThat(VALIDATED.checked()).isEqualTo(VALIDATED);
    }

    @Test
    void newWordsOfAValidatedOneAreADraftBesideItAndNotValidated() {
        ArticleLife written = VALIDATED.written();

        assertThat(written).isEqualTo(new ArticleLife(2, 1, true, false));
        assertThat(written.written()).isEqualTo(written);
        assertThat(written.hasDraft()).isTrue();
        assertThat(written.checked()).isEqualTo(new ArticleLife(2, 2, false, false));
    }

    @Test
    void anotherCoachOrItsReuseValidates() {
        assertThat(CHECKED.validation("writer", "checker", "other")).isEmpty();
        assertThat(CHECKED.validation("writer", "checker", "writer")).contains(OWN_WORK);
        assertThat(CHECKED.validation("writer", "checker", "checker")).contains(OWN_WORK);
        assertThat(CHECKED.validation(null, "checker", "other")).isEmpty();
        assertThat(CHECKED.validation("writer", "checker", null)).isEmpty();
    }

    @Test
    void onlyWhatEverybodyReadsAndOnceIsValidated() {
        assertThat(DRAFT.validation(null, null, "other")).contains(NOT_CHECKED);
        assertThat(VALIDATED.validation("writer", "checker", "other")).contains(VALIDATED_ALREADY);
        assertThat(GONE.validation("writer", "checker", "other")).contains(ARCHIVED);
    }

    @Test
    void whatGoesBackIsADraftWithTheSameWords() {
        assertThat(VALIDATED.sendingBack()).isEmpty();
        assertThat(VALIDATED.sentBack()).isEqualTo(DRAFT);
        assertThat(DRAFT.sendingBack()).contains(NOT_CHECKED);
        assertThat(GONE.sendingBack()).contains(ARCHIVED);
    }

    @Test
    void anArchivedOneChangesNoMore() {
        assertThat(GONE.writing()).contains(ARCHIVED);
        assertThat(GONE.check(true, true)).contains(ARCHIVED);
        assertThat(GONE.archiving()).contains(ARCHIVED);
        assertThat(CHECKED.archiving()).isEmpty();
    }

    @Test
    void numbersThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new ArticleLife(1, 2, false, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ArticleLife(1, 0, true, false)).isInstanceOf(IllegalArgumentException.class);
    }
}
