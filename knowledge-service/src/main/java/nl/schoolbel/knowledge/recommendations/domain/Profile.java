package nl.schoolbel.knowledge.recommendations.domain;

import java.util.Set;
import java.util.UUID;

/**
 * What is known of a school; nothing of any person.
 *
 * @param targets the groups of what it wrote and did
 * @param devices the devices of what it wrote and did
 * @param did practices that it wrote, tries, adapted or embedded
 * @param marked practices that it wrote, or marked in any way, dropped ones too
 * @param tools tools that it has, had or asked about
 * @param askedTools tools about which it waits for a coach
 * @param signalTools tools about which it has many questions
 */
public record Profile(
        Set<String> targets,
        Set<String> devices,
        Set<UUID> did,
        Set<UUID> marked,
        Set<UUID> tools,
        Set<UUID> askedTools,
        Set<UUID> signalTools) {}
