package org.rareearth.platform.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The right to use a data folder, held by a lock that the operating system takes back when its holder dies.
 *
 * <p>The locked byte lies far behind the text, because Windows lets nobody read a locked range and the next one must read who holds it.
 */
final class FolderOwner implements AutoCloseable {

  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final FileChannel channel;
  private final Properties facts = new Properties();

  private FolderOwner(FileChannel channel) {
    this.channel = channel;
  }

  static FolderOwner take(DataFolder folder) {
    try {
      FileChannel channel = FileChannel.open(folder.owner(),
          StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw heldBy(folder);
      }
      FolderOwner owner = new FolderOwner(channel);
      owner.note("pid", Long.toString(ProcessHandle.current().pid()));
      owner.note("since", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
      return owner;
    } catch (IOException e) {
      throw StartFailure.of("The data folder " + folder.path() + " cannot be locked: " + StartFailure.reason(e) + ".",
          StartFailure.OTHER_FOLDER, e);
    }
  }

  /** Adds a fact for whoever finds the folder held. */
  void note(String name, String value) {
    facts.setProperty(name, value);
    StringWriter text = new StringWriter();
    try {
      facts.store(text, null);
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8)), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      channel.truncate(0);
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException e) {
      return null; // held within this very process
    }
  }

  private static StartFailure heldBy(DataFolder folder) {
    Properties holder = read(folder.owner());
    String address = holder.getProperty("address");
    return StartFailure.of("The data folder %s is in use by process %s since %s%s.".formatted(folder.path(),
            holder.getProperty("pid", "(unknown)"), holder.getProperty("since", "(unknown)"), address == null ? "" : ", at " + address),
        "Stop that one, or set tracker.data-folder to another folder.");
  }

  private static Properties read(Path file) {
    Properties facts = new Properties();
    try {
      facts.load(new StringReader(Files.readString(file)));
    } catch (IOException _) {
      // being written at this moment: the sentence then says "unknown"
    }
    return facts;
  }
}
