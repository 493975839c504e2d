import django.core.validators
import django.db.models.deletion
import modelcluster.fields
import modelsearch.index
import multimedia.files
import taggit.managers
import wagtail.images.models
import wagtail.models.media
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('taggit', '0006_rename_taggeditem_content_type_object_id_taggit_tagg_content_8fc721_idx'),
        ('wagtailcore', '0098_apitoken'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        migrations.swappable_dependency(settings.WAGTAIL_PAGE_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Recording',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('title', models.CharField(max_length=255, verbose_name='title')),
                ('type', models.CharField(choices=[('audio', 'Audio file'), ('video', 'Video file')], max_length=255)),
                ('duration', models.FloatField(blank=True, default=0, help_text='Duration in seconds', validators=[django.core.validators.MinValueValidator(0)], verbose_name='duration')),
                ('width', models.PositiveIntegerField(blank=True, null=True, verbose_name='width')),
                ('height', models.PositiveIntegerField(blank=True, null=True, verbose_name='height')),
                ('created_at', models.DateTimeField(auto_now_add=True, verbose_name='created at')),
                ('credit', models.CharField(blank=True, help_text='Who made it, as it is printed.', max_length=200, verbose_name='credit')),
                ('copyright_holder', models.CharField(blank=True, max_length=200, verbose_name='copyright holder')),
                ('licence', models.CharField(blank=True, choices=[('all-rights', 'All rights reserved'), ('press', 'Free for press use with credit'), ('cc-by-4.0', 'CC BY 4.0'), ('cc-by-sa-4.0', 'CC BY-SA 4.0'), ('cc-by-nc-4.0', 'CC BY-NC 4.0'), ('cc-by-nd-4.0', 'CC BY-ND 4.0'), ('cc0-1.0', 'CC0 1.0'), ('pd', 'Public domain')], max_length=20, verbose_name='licence')),
                ('expires_on', models.DateField(blank=True, help_text='After this day it is shown nowhere. Empty: no limit.', null=True, verbose_name='use until')),
                ('file', models.FileField(upload_to=multimedia.files.media_path, verbose_name='file')),
                ('thumbnail', models.FileField(blank=True, upload_to=multimedia.files.poster_path, verbose_name='poster')),
            ],
            options={
                'verbose_name': 'recording',
                'verbose_name_plural': 'recordings',
                'abstract': False,
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name='Rendition',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('filter_spec', models.CharField(db_index=True, max_length=255)),
                ('file', wagtail.images.models.WagtailImageField(height_field='height', storage=wagtail.images.models.get_rendition_storage, upload_to=wagtail.images.models.get_rendition_upload_to, width_field='width')),
                ('width', models.IntegerField(editable=False)),
                ('height', models.IntegerField(editable=False)),
                ('focal_point_key', models.CharField(blank=True, default='', editable=False, max_length=16)),
            ],
            bases=(wagtail.images.models.ImageFileMixin, models.Model),
        ),
        migrations.CreateModel(
            name='DocumentFile',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('title', models.CharField(max_length=255, verbose_name='title')),
                ('created_at', models.DateTimeField(auto_now_add=True, verbose_name='created at')),
                ('file_size', models.PositiveBigIntegerField(editable=False, null=True)),
                ('file_hash', models.CharField(blank=True, editable=False, max_length=40)),
                ('credit', models.CharField(blank=True, help_text='Who made it, as it is printed.', max_length=200, verbose_name='credit')),
                ('copyright_holder', models.CharField(blank=True, max_length=200, verbose_name='copyright holder')),
                ('licence', models.CharField(blank=True, choices=[('all-rights', 'All rights reserved'), ('press', 'Free for press use with credit'), ('cc-by-4.0', 'CC BY 4.0'), ('cc-by-sa-4.0', 'CC BY-SA 4.0'), ('cc-by-nc-4.0', 'CC BY-NC 4.0'), ('cc-by-nd-4.0', 'CC BY-ND 4.0'), ('cc0-1.0', 'CC0 1.0'), ('pd', 'Public domain')], max_length=20, verbose_name='licence')),
                ('expires_on', models.DateField(blank=True, help_text='After this day it is shown nowhere. Empty: no limit.', null=True, verbose_name='use until')),
                ('file', models.FileField(upload_to=multimedia.files.document_path, verbose_name='file')),
                ('language', models.CharField(blank=True, choices=[('ky', 'Кыргызча'), ('ru', 'Русский'), ('en', 'English')], max_length=8, verbose_name='language')),
                ('collection', models.ForeignKey(default=wagtail.models.media.get_root_collection_id, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='wagtailcore.collection', verbose_name='collection')),
                ('tags', taggit.managers.TaggableManager(blank=True, help_text=None, through='taggit.TaggedItem', to='taggit.Tag', verbose_name='tags')),
                ('uploaded_by_user', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, to=settings.AUTH_USER_MODEL, verbose_name='uploaded by user')),
            ],
            options={
                'verbose_name': 'document',
                'verbose_name_plural': 'documents',
                'abstract': False,
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name='PageAttachment',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('document', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='page_attachments', to='multimedia.documentfile', verbose_name='document')),
                ('entered_in', models.ForeignKey(editable=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='wagtailcore.locale')),
                ('page', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='page_attachments', to=settings.WAGTAIL_PAGE_MODEL)),
            ],
            options={
                'verbose_name': 'attachment',
                'verbose_name_plural': 'attachments',
                'ordering': ['sort_order'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Photo',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('title', models.CharField(max_length=255, verbose_name='title')),
                ('file', wagtail.images.models.WagtailImageField(height_field='height', upload_to=wagtail.images.models.get_upload_to, verbose_name='file', width_field='width')),
                ('description', models.CharField(blank=True, default='', max_length=255, verbose_name='description')),
                ('width', models.IntegerField(editable=False, verbose_name='width')),
                ('height', models.IntegerField(editable=False, verbose_name='height')),
                ('created_at', models.DateTimeField(auto_now_add=True, db_index=True, verbose_name='created at')),
                ('focal_point_x', models.PositiveIntegerField(blank=True, null=True)),
                ('focal_point_y', models.PositiveIntegerField(blank=True, null=True)),
                ('focal_point_width', models.PositiveIntegerField(blank=True, null=True)),
                ('focal_point_height', models.PositiveIntegerField(blank=True, null=True)),
                ('file_size', models.PositiveIntegerField(editable=False, null=True)),
                ('file_hash', models.CharField(blank=True, db_index=True, editable=False, max_length=40)),
                ('credit', models.CharField(blank=True, help_text='Who made it, as it is printed.', max_length=200, verbose_name='credit')),
                ('copyright_holder', models.CharField(blank=True, max_length=200, verbose_name='copyright holder')),
                ('licence', models.CharField(blank=True, choices=[('all-rights', 'All rights reserved'), ('press', 'Free for press use with credit'), ('cc-by-4.0', 'CC BY 4.0'), ('cc-by-sa-4.0', 'CC BY-SA 4.0'), ('cc-by-nc-4.0', 'CC BY-NC 4.0'), ('cc-by-nd-4.0', 'CC BY-ND 4.0'), ('cc0-1.0', 'CC0 1.0'), ('pd', 'Public domain')], max_length=20, verbose_name='licence')),
                ('expires_on', models.DateField(blank=True, help_text='After this day it is shown nowhere. Empty: no limit.', null=True, verbose_name='use until')),
                ('alt_ky', models.CharField(blank=True, max_length=300, verbose_name='description in Kyrgyz')),
                ('alt_ru', models.CharField(blank=True, max_length=300, verbose_name='description in Russian')),
                ('alt_en', models.CharField(blank=True, max_length=300, verbose_name='description in English')),
                ('is_decorative', models.BooleanField(default=False, help_text='It tells nothing that the text does not tell.', verbose_name='decorative')),
                ('caption_ky', models.CharField(blank=True, max_length=500, verbose_name='caption in Kyrgyz')),
                ('caption_ru', models.CharField(blank=True, max_length=500, verbose_name='caption in Russian')),
                ('caption_en', models.CharField(blank=True, max_length=500, verbose_name='caption in English')),
                ('place_ky', models.CharField(blank=True, max_length=160, verbose_name='place in Kyrgyz')),
                ('place_ru', models.CharField(blank=True, max_length=160, verbose_name='place in Russian')),
                ('place_en', models.CharField(blank=True, max_length=160, verbose_name='place in English')),
                ('taken_on', models.DateField(blank=True, null=True, verbose_name='date taken')),
                ('collection', models.ForeignKey(default=wagtail.models.media.get_root_collection_id, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='wagtailcore.collection', verbose_name='collection')),
            ],
            options={
                'verbose_name': 'image',
                'verbose_name_plural': 'images',
                'abstract': False,
            },
            bases=(wagtail.images.models.ImageFileMixin, modelsearch.index.Indexed, models.Model),
        ),
    ]
