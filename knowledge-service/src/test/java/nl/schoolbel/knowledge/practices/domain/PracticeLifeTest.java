package nl.schoolbel.knowledge.practices.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.schoolbel.knowledge.practices.domain.PracticeLife.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticeLifeTest {

    private static final PracticeLife DRAFT = PracticeLife.added();
    private static final PracticeLife PUBLISHED = new PracticeLife(2, 2, false);
    private static final PracticeLife WRITTEN_ON = new PracticeLife(3, 2, false);
    private static final PracticeLife ARCHIVED = new PracticeLife(2, 2, true);

    @Test
    void aNewOneIsADraftThatNobodyElseReads() {
        assertThat(DRAFT.hasDraft()).isTrue();
        assertThat(DRAFT.isPublished()).isFalse();
    }

    @Test
    void aPublishedOneIsReadWhileItsNextVersionIsWritten() {
        assertThat(PUBLISHED.hasDraft()).isFalse();
        assertThat(WRITTEN_ON.hasDraft()).isTrue();
        assertThat(WRITTEN_ON.isPublished()).isTrue();
    }

    @Test
    void anArchivedOneIsNeither() {
        assertThat(ARCHIVED.hasDraft()).isFalse();
        assertThat(ARCHIVED.isPublished()).isFalse();
    }

    @Test
    void wordsOfADraftAreReplaced() {
        assertThat(DRAFT.written()).isEqualTo(DRAFT);
        assertThat(WRITTEN_ON.written()).isEqualTo(WRITTEN_ON);
    }

    @Test
    void wordsAfterAPublicationAreTheNextVersion() {
        assertThat(PUBLISHED.written()).isEqualTo(WRITTEN_ON);
    }

    @ParameterizedTest
    @CsvSource({"author, writer, coach, true", "author, author, author, false", "author, writer, writer, false"})
    void theCheckIsDoneByWhoDidNotWriteIt(String author, String writer, String checker, boolean allowed) {
        assertThat(DRAFT.publication(author, writer, checker).isEmpty()).isEqualTo(allowed);
        if (!allowed) {
            assertThat(DRAFT.publication(author, writer, checker)).contains(Refusal.OWN_WORK);
        }
    }

    @Test
    void theAuthorDoesNotCheckWhatAnotherOneWroteInItEither() {
        assertThat(WRITTEN_ON.publication("author", "coach", "author")).contains(Refusal.OWN_WORK);
    }

    @Test
    void theSameVersionIsNotPublishedTwice() {
        assertThat(PUBLISHED.publication("author", "author", "coach")).contains(Refusal.NOTHING_TO_PUBLISH);
        assertThat(WRITTEN_ON.publication("author", "author", "coach")).isEmpty();
    }

    @Test
    void whatWaitsIsGivenBackOnce() {
        assertThat(DRAFT.returning("author", "author", "coach", true)).isEmpty();
        assertThat(DRAFT.returning("author", "author", "coach", false)).contains(Refusal.RETURNED_ALREADY);
    }

    @Test
    void whatWasGivenBackMayBePublishedAllTheSame() {
        assertThat(DRAFT.publication("author", "author", "coach")).isEmpty();
    }

    @Test
    void whoMayNotPublishDoesNotGiveBack() {
        assertThat(DRAFT.returning("author", "coach", "coach", true)).contains(Refusal.OWN_WORK);
        assertThat(PUBLISHED.returning("author", "author", "coach", false)).contains(Refusal.NOTHING_TO_PUBLISH);
        assertThat(ARCHIVED.returning("author", "author", "coach", true)).contains(Refusal.ARCHIVED);
    }

    @Test
    void onlyWhatEverybodyReadsIsConfirmed() {
        assertThat(DRAFT.confirming()).contains(Refusal.NOT_PUBLISHED);
        assertThat(PUBLISHED.confirming()).isEmpty();
        assertThat(WRITTEN_ON.confirming()).isEmpty();
        assertThat(ARCHIVED.confirming()).contains(Refusal.ARCHIVED);
    }

    @Test
    void nothingComesAfterArchiving() {
        assertThat(ARCHIVED.writing()).contains(Refusal.ARCHIVED);
        assertThat(ARCHIVED.archiving()).contains(Refusal.ARCHIVED);
        assertThat(ARCHIVED.publication("author", "author", "coach")).contains(Refusal.ARCHIVED);
        assertThat(DRAFT.writing()).isEmpty();
        assertThat(DRAFT.archiving()).isEmpty();
        assertThat(WRITTEN_ON.archiving()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 2", "1, -1"})
    void numbersThatCannotBeAreRefused(int newest, int published) {
        assertThatThrownBy(() -> new PracticeLife(newest, published, false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
