package nl.schoolbel.knowledge.searching;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Forgets every minute the words that stand in no item any more. */
@ApplicationScoped
class WordForgetting {

    /** Some thousand words, so that a round ends within the minute. */
    private static final int ROUNDS = 100;

    @Inject
    KnownWords words;

    @Scheduled(every = "1m", delayed = "45s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        for (int round = 0; round < ROUNDS && words.forget(); round++) {
            // Each round is a transaction of its own, between which items are put.
        }
    }
}
