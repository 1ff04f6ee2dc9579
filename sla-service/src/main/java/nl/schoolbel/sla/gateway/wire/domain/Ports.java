package nl.schoolbel.sla.gateway.wire.domain;

import java.util.List;

/** Ports that webhooks may go to. */
public record Ports(List<Range> ranges) {

    private static final int HIGHEST = 65_535;

    /** Both ends inclusive. */
    record Range(int from, int to) {}

    /**
     * @param written single ports and ranges, such as {@code 443} and {@code 1024-65535}
     * @throws IllegalArgumentException for anything else
     */
    public static Ports of(List<String> written) {
        return new Ports(written.stream().map(Ports::range).toList());
    }

    private static Range range(String written) {
        String[] ends = written.strip().split("-", -1);
        if (ends.length > 2 || !List.of(ends).stream().allMatch(end -> end.matches("[0-9]{1,5}"))) {
            throw new IllegalArgumentException("not a range of ports: " + written);
        }
        Range range = new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
        if (range.from() < 1 || range.from() > range.to() || range.to() > HIGHEST) {
            throw new IllegalArgumentException("not a range of ports: " + written);
        }
        return range;
    }

    public boolean allow(int port) {
        return ranges.stream().anyMatch(range -> range.from() <= port && port <= range.to());
    }
}
