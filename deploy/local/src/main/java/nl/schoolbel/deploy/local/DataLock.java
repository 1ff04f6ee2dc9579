package nl.schoolbel.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** Possession of a data directory, by a lock that ends with the process that holds it. */
final class DataLock {

    private static final String FILE = "lock";

    private final Path directory;
    private final FileChannel channel;

    private DataLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /**
     * @param directory made when missing
     * @throws PartFailed when another stack holds it, or it holds files that are no stack's
     */
    static DataLock take(Path directory) throws IOException, PartFailed {
        Files.createDirectories(directory);
        Path file = directory.resolve(FILE);
        if (!Files.exists(file) && !isEmpty(directory)) {
            throw new PartFailed(directory + " is not a data directory of Schoolbel: it holds something else");
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new PartFailed("another deploy/up uses " + directory + "; stop it, or take another --data-dir");
        }
        return new DataLock(directory, channel);
    }

    /** Deletes everything in the directory but the lock itself. */
    void emptyDirectory() throws IOException {
        for (Path entry : entries()) {
            if (!entry.endsWith(FILE)) {
                if (Files.isDirectory(entry)) {
                    Directories.delete(entry);
                } else {
                    Files.delete(entry);
                }
            }
        }
    }

    void release() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> found = Files.list(directory)) {
            return found.toList();
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> found = Files.list(directory)) {
            return found.findAny().isEmpty();
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }
}
