package space.hamsafar.campaign.audit;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that should hold a checkpoint.
 *
 * @param file where it was read
 * @param checkpoint empty if it holds none
 */
public record CheckpointFile(Path file, Optional<Checkpoint> checkpoint) {}
