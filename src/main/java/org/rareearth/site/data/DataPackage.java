package org.rareearth.site.data;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rareearth.editorial.RecordKind;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The whole data set as one zip file, written while it is read from one snapshot. It holds nothing of the day of asking, so that one
 * state of the record is always the same bytes.
 */
@Component
class DataPackage {

  private final DataFiles files;
  private final PackageDescription description;

  DataPackage(DataFiles files, PackageDescription description) {
    this.files = files;
    this.description = description;
  }

  /** @param root address of the site */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public void write(Moment moment, String root, OutputStream out) {
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      begin(zip, "README.md", moment);
      zip.write(readMe(moment, root).getBytes(StandardCharsets.UTF_8));
      begin(zip, "CITATION.cff", moment);
      zip.write(citation(moment, root).getBytes(StandardCharsets.UTF_8));
      begin(zip, PackageDescription.FOLDER + "README.md", moment);
      zip.write(text("data/README.md").getBytes(StandardCharsets.UTF_8));
      List<DataFile> written = new ArrayList<>();
      for (RecordKind<?> kind : files.kinds()) {
        begin(zip, PackageDescription.FOLDER + kind.name() + ".csv", moment);
        written.add(files.write(kind, new Unclosed(zip)));
      }
      begin(zip, "datapackage.json", moment);
      zip.write(description.of(moment, written, root).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How to cite the data set, for programs that manage references (Citation File Format 1.2). */
  String citation(Moment moment, String root) {
    return text("package/CITATION.cff").formatted(cited(moment, root));
  }

  /** The same as a BibTeX entry. */
  String bibtex(Moment moment, String root) {
    return text("package/citation.bib").formatted(cited(moment, root));
  }

  private static Object[] cited(Moment moment, String root) {
    return new Object[] {moment.day() + "." + moment.change(), moment.day(), root, link(moment, root), moment.day().getYear()};
  }

  private static String readMe(Moment moment, String root) {
    return text("package/README.md").formatted(moment.recordedAt(), link(moment, root), root);
  }

  /** Address under which this very state can be fetched again. */
  private static String link(Moment moment, String root) {
    return root + "/data?as_of=" + (moment.asOf() == null ? moment.recordedAt() : moment.asOf());
  }

  private static void begin(ZipOutputStream zip, String name, Moment moment) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.ofInstant(moment.recordedAt(), ZoneOffset.UTC).withNano(0));
    zip.putNextEntry(entry);
  }

  private static String text(String path) {
    try {
      return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An entry ends without the file ending. */
  private static final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] some, int offset, int length) throws IOException {
      out.write(some, offset, length);
    }

    @Override
    public void close() {
      // The zip file goes on.
    }
  }
}
