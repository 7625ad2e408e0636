package org.rareearth.site.data;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rareearth.kernel.PartialDate;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts the page of the data set together. */
@Component
class DataPages {

  private final DataFiles files;
  private final Dictionary dictionary;
  private final JsonMapper json;

  DataPages(DataFiles files, Dictionary dictionary, JsonMapper json) {
    this.files = files;
    this.dictionary = dictionary;
    this.json = json;
  }

  DataPage of(Moment moment, String root, Locale locale) {
    List<DataFile> all = files.at(moment).stream().sorted(Comparator.comparing(DataFile::name)).toList();
    return new DataPage(all, all.stream().mapToLong(DataFile::rows).sum(), all.stream().mapToLong(DataFile::kilobytes).sum(),
        new PartialDate(moment.day().toString()), moment.fileName(), dataset(moment, all, root, locale));
  }

  private Map<String, Object> dataset(Moment moment, List<DataFile> all, String root, Locale locale) {
    String query = moment.asOf() == null ? "" : "?as_of=" + moment.asOf();
    ObjectNode set = json.createObjectNode();
    set.put("@context", "https://schema.org").put("@type", "Dataset").put("@id", root + "/data")
        .put("name", dictionary.both("data.set.title").in(locale)).put("description", dictionary.both("data.set.description").in(locale))
        .put("url", root + "/data" + query).put("license", PackageDescription.LICENCE_URL).put("isAccessibleForFree", true)
        .put("version", moment.day() + "." + moment.change()).put("dateModified", moment.recordedAt().toString());
    List.of("en", "zh").forEach(set.putArray("inLanguage")::add);
    set.putObject("creator").put("@type", "Organization").put("name", "Rare Earth Tracker").put("url", root + "/");
    List.of("rare earths", "permanent magnets", "supply chain", "critical minerals", "public funding").forEach(set.putArray("keywords")::add);
    ArrayNode distribution = set.putArray("distribution");
    distribution.addObject().put("@type", "DataDownload").put("encodingFormat", "application/zip").put("name", moment.fileName())
        .put("contentUrl", root + "/data/rare-earth-tracker.zip" + query);
    all.forEach(file -> distribution.addObject().put("@type", "DataDownload").put("encodingFormat", "text/csv")
        .put("name", file.title().in(locale)).put("contentSize", file.bytes() + " B").put("sha256", file.sha256())
        .put("contentUrl", root + "/data/" + file.csv() + query));
    return json.convertValue(set, new TypeReference<>() {});
  }
}
