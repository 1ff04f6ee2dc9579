package nl.schoolbel.deploy.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What Linux tells of this machine and of a process. */
final class Machine {

    private static final double GIB = 1024.0 * 1024 * 1024;
    private static final double KIB_PER_MIB = 1024.0;

    private Machine() {}

    /** Such as {@code 2 cores, 24.0 GiB}. */
    static String size() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return String.format(
                Locale.ROOT,
                "%d cores, %.1f GiB, Java %s",
                Runtime.getRuntime().availableProcessors(),
                system.getTotalMemorySize() / GIB,
                System.getProperty("java.version"));
    }

    /** How many threads ran or wanted to, on average over the last minute; ours among them. Negative when unknown. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /**
     * A line of {@code /proc/<pid>/status} in MiB.
     *
     * @param part of the stack, such as {@code tickets-service}
     * @param field {@code VmRSS} for resident now, {@code VmHWM} for the most so far
     */
    static double mebibytes(Path data, String part, String field) throws IOException {
        String pid =
                Files.readString(data.resolve("run").resolve(part + ".pid")).strip();
        return mebibytes(Files.readAllLines(Path.of("/proc", pid, "status")), field);
    }

    static double mebibytes(List<String> status, String field) {
        return status.stream()
                        .filter(line -> line.startsWith(field + ":"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                        .findFirst()
                        .orElse(0)
                / KIB_PER_MIB;
    }
}
