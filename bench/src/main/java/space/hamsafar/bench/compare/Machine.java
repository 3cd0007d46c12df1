package space.hamsafar.bench.compare;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where something was measured.
 *
 * @param processor its model, if the system tells
 * @param cores processors that the process may use
 * @param memoryMiB of the machine; 0 if unknown
 * @param system operating system and its version
 * @param java version of the JVM
 */
public record Machine(String processor, int cores, long memoryMiB, String system, String java) {

    /** This machine. */
    public static Machine here() {
        var memory = ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean bean
                ? bean.getTotalMemorySize() >> 20
                : 0;
        return new Machine(
                value(Path.of("/proc/cpuinfo"), "model name").orElse("unknown"),
                Runtime.getRuntime().availableProcessors(),
                memory,
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vendor.version", "") + " " + System.getProperty("java.version"));
    }

    /** Processes that wanted a processor, on average over the last minute; negative if unknown. */
    public static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** Most memory that this process has had, if the system tells. */
    static @Nullable Long peakMiB() {
        return value(Path.of("/proc/self/status"), "VmHWM")
                .map(text -> Long.parseLong(text.replace("kB", "").strip()) >> 10)
                .orElse(null);
    }

    private static Optional<String> value(Path file, String key) {
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try {
            return Files.readString(file)
                    .lines()
                    .filter(line -> line.startsWith(key) && line.contains(":"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
