/**
 * What a service says of itself at {@code /q/health}, beside what Quarkus says of the database: {@code live} is down only for what a
 * restart mends, {@code ready} for what keeps this node from answering requests, {@code started} until all is started. What others
 * are in need of stands at {@code well}, which no probe asks. Each check says in words what is wrong.
 */
package nl.schoolbel.platform.health;
